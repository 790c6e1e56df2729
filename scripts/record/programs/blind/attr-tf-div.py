# tf.div and tf.ceil
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
a = tf.constant([4.0, 9.0])
b = tf.div(a, 2.0)
c = tf.ceil(b)
