# tf.nn.conv2d(filter=)
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.zeros([1, 8, 8, 3])
k = tf.ones([3, 3, 3, 4])
out = tf.nn.conv2d(x, filter=k, strides=[1, 1, 1, 1], padding='SAME')
