# Dataset.batch(num_parallel_calls=): from 2.5
# expects: {"*": "?argument-changed tensorflow too-old"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(8).batch(2, num_parallel_calls=tf.data.AUTOTUNE)
