# a dictionary of weights by name
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,), name='encoder')])
by_name = {w.name: w.numpy() for w in m.weights}
print(by_name['encoder/kernel:0'].shape)
