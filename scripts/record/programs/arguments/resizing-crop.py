# Resizing(crop_to_aspect_ratio=): from 2.6
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Resizing(8, 8, crop_to_aspect_ratio=True)
