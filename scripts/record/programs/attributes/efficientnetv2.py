# EfficientNetV2: from 2.8
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
base = tf.keras.applications.EfficientNetV2B0(weights=None, include_top=False, input_shape=(64, 64, 3))
