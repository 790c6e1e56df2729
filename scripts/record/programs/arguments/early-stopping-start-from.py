# EarlyStopping(start_from_epoch=): from 2.11
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
cb = tf.keras.callbacks.EarlyStopping(monitor='val_loss', patience=3, start_from_epoch=5)
