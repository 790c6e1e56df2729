# tf.keras.metrics.MeanRelativeError
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
m = tf.keras.metrics.MeanRelativeError(normalizer=[1, 3])
