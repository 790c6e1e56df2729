# a tensor's reshape does not count up
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
flat = tf.range(50)
square = tf.reshape(flat, (7, 7))
