# a method of a dataset misspelt
# expects: {"*": "typo"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(3)
# %%
ds.shufle(3)
