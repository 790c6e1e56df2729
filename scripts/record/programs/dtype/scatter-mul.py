# a python float times an int tensor
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
n = tf.constant(3)
# %%
x = n * 0.5
