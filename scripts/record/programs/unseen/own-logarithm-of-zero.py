# numbers are checked and one is not finite
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import tensorflow as tf
# %%
counts = tf.constant([3.0, 0.0, 7.0])
logs = tf.debugging.check_numerics(tf.math.log(counts), "log of counts")
