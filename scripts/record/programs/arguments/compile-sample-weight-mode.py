# compile(sample_weight_mode='temporal')
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.LSTM(2, return_sequences=True, input_shape=(3, 1))])
model.compile('adam', 'mse', sample_weight_mode='temporal')
