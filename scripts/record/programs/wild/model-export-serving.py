# export for serving
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.13": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf
# %%
def deploy(model, version, root='serving'):
    path = '%s/%d' % (root, version)
    model.export(path)
    return tf.saved_model.load(path)

net = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
net(tf.zeros((1, 3)))
loaded = deploy(net, 1)
