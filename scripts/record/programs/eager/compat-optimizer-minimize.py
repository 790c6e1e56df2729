# tf.compat.v1 optimizer minimize of a tensor
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
w = tf.Variable([0.5])
x = tf.constant([1.0])
loss = tf.reduce_mean((w * x - 2.0) ** 2)
train = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(loss)
