# tf.expand_dims, tf.squeeze between layers
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense
inp = Input(shape=(16,))
x = tf.expand_dims(inp, axis=-1)
x = LSTM(4)(x)
