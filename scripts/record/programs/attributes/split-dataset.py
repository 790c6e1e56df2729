# tf.keras.utils.split_dataset: from 2.10
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(10)
a, b = tf.keras.utils.split_dataset(ds, left_size=0.8)
