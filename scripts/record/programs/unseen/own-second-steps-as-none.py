# the length of an endless dataset
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "?data"}
# %%
import tensorflow as tf
# %%
ds = tf.data.Dataset.range(5).repeat()
steps = len(ds)
