# Dataset.ragged_batch: since 2.11
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(4).map(lambda n: tf.range(n))
for batch in ds.ragged_batch(2):
    print(batch)
