# tf.compat.v1.placeholder without disabling eager execution
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.compat.v1.placeholder(tf.float32, shape=[None, 3])
