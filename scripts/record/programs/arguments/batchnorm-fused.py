# BatchNormalization(fused=False)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
bn = tf.keras.layers.BatchNormalization(fused=False)
