# tf.math.approx_max_k: from 2.9
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
v, i = tf.math.approx_max_k(tf.constant([1., 3., 2.]), k=2)
