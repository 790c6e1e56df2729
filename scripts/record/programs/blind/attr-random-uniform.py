# tf.random_uniform in an initial value
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
W = tf.Variable(tf.random_uniform([4, 2], -1.0, 1.0), name='W')
b = tf.Variable(tf.zeros([2]))
