# BinaryFocalCrossentropy: from 2.9
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
loss = tf.keras.losses.BinaryFocalCrossentropy(gamma=2.0)
