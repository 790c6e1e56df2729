# split into parts of unequal size
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
x = tf.ones((4, 7))
# %%
a, b, c = tf.split(x, 3, 1)
