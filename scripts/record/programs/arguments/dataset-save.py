# Dataset.save: from 2.10
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(4)
ds.save('ds')
