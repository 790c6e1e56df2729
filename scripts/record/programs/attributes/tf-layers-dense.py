# tf.layers.dense
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.ones((2, 4))
h = tf.layers.dense(x, 8, activation=tf.nn.relu)
