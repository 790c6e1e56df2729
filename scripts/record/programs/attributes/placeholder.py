# tf.placeholder
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 784])
W = tf.Variable(tf.zeros([784, 10]))
