# split as TensorFlow 0.12 had it
# environments: tf2.3 tf2.15 tf2.21-keras3.15
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.ones((4, 6))
# %%
a, b, c = tf.split(1, 3, x)
