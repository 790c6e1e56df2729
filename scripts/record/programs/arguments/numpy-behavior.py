# tf.experimental.numpy.experimental_enable_numpy_behavior: from 2.5
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
tf.experimental.numpy.experimental_enable_numpy_behavior()
x = tf.constant([1, 2, 3]).reshape((3, 1))
