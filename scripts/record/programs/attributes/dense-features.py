# DenseFeatures and feature columns
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
col = tf.feature_column.numeric_column('age')
layer = tf.keras.layers.DenseFeatures([col])
