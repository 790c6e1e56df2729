# LSTM(time_major=True)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
layer = tf.keras.layers.LSTM(8, time_major=True, return_sequences=True)
