# tf.config.set_logical_device_configuration
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
f = tf.config.set_logical_device_configuration
g = tf.config.list_logical_devices()
