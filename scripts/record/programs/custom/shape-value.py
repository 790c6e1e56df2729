# int(x.shape[1].value)
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.ones((2, 3))
dim = x.shape[1].value
