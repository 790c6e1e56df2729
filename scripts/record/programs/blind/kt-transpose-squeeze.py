# tf.transpose and tf.squeeze between layers
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense
inp = Input(shape=(6, 4))
x = tf.transpose(inp, perm=[0, 2, 1])
x = LSTM(3)(x)
out = Dense(1)(x)
model = tf.keras.Model(inputs=inp, outputs=out)
