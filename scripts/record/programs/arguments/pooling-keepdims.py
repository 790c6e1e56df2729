# GlobalAveragePooling2D(keepdims=): from 2.6
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
pool = tf.keras.layers.GlobalAveragePooling2D(keepdims=True)
