# tf.data.AUTOTUNE: from 2.4
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.range(8).prefetch(tf.data.AUTOTUNE)
