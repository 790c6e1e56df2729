# tf.concat of int and float
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
tf.concat([tf.constant([1]), tf.constant([0.5])], axis=0)
