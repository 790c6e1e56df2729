# Dataset.rejection_resample, random and unbatch methods of later releases
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(4).ragged_batch(2)
