# a float tensor where an int one is wanted
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
x = tf.convert_to_tensor(tf.constant([1.0]), dtype=tf.int32)
