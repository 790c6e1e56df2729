# MobileNetV3Small: not in the first releases
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
base = tf.keras.applications.MobileNetV3Small(input_shape=(96, 96, 3), weights=None, classes=3)
