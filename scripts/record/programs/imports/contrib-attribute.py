# tf.contrib as an attribute
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
initializer = tf.contrib.layers.xavier_initializer()
