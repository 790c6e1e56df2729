# GroupNormalization: from 2.11
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
layer = tf.keras.layers.GroupNormalization(groups=2)
