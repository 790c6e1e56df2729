# time comes first
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf

x = tf.random.normal((12, 4, 6))
# %%
rnn = tf.keras.layers.LSTM(8, time_major=True, return_sequences=True)
y = rnn(x)
