# tf.to_float
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.to_float([1, 2, 3])
