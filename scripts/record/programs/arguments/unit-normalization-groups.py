# Conv2D(groups=): from 2.3
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Conv2D(8, 3, groups=2)
