# int and float tensors multiplied
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
a = tf.constant([1, 2, 3]); b = tf.constant([0.5, 0.5, 0.5])
# %%
c = a * b
