# a model over feature columns
# environments: tf2.4 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow import feature_column

columns = [feature_column.numeric_column('age'), feature_column.numeric_column('fare')]
# %%
features = tf.keras.layers.DenseFeatures(columns)
print(features({'age': tf.constant([[1.0]]), 'fare': tf.constant([[2.0]])}).shape)
