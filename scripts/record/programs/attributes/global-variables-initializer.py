# tf.global_variables_initializer
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
w = tf.Variable([1.0, 2.0])
init = tf.global_variables_initializer()
