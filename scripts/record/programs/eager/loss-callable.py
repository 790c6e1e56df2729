# optimizer.minimize(loss_tensor): not a function
# expects: {"tf<2.6": "?eager-graph tensorflow too-new", "tfkeras>=3": "?attribute-removed keras too-new", "legacy": "?eager-graph tf-keras too-new", "*": "?eager-graph keras too-new"}
# %%
import tensorflow as tf
w = tf.Variable(2.0)
loss = w ** 2
tf.keras.optimizers.SGD(0.1).minimize(loss, [w])
