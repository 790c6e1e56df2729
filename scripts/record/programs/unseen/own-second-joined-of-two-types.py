# integers and floats are joined
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
# %%
ids = tf.constant([[1], [2]])
values = tf.constant([[0.5], [0.25]])
table = tf.concat([ids, values], axis=1)
