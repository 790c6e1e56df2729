# columns of a table
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

age = tf.feature_column.numeric_column("age")
buckets = tf.feature_column.bucketized_column(age, boundaries=[20, 40, 60])
# %%
feats = tf.keras.layers.DenseFeatures([age, buckets])
