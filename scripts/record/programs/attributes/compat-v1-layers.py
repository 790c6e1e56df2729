# tf.compat.v1.layers.dense in graph mode
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
x = tf.placeholder(tf.float32, [None, 4])
h = tf.layers.dense(x, 8, activation=tf.nn.relu)
