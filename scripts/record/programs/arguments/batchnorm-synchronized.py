# BatchNormalization(synchronized=): from 2.12
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
bn = tf.keras.layers.BatchNormalization(synchronized=True)
