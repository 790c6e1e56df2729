# BinaryFocalCrossentropy(apply_class_balancing=): from 2.10
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<2.9": "?attribute-removed keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
loss = tf.keras.losses.BinaryFocalCrossentropy(apply_class_balancing=True, gamma=2.0)
