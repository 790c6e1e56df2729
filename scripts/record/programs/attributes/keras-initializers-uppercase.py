# tf.initializers.variance_scaling
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
init = tf.variance_scaling_initializer(scale=2.0)
