# MobileNetV3 without its own preprocessing
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "tf<2.6": "?argument-changed tensorflow too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
base = tf.keras.applications.MobileNetV3Small(
    input_shape=(96, 96, 3), minimalistic=True, weights=None, include_top=False, include_preprocessing=False)
