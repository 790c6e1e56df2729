# weights of time steps
# environments: tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.LSTM(3, return_sequences=True, input_shape=(4, 2))])
# %%
m.compile(loss="mse", optimizer="sgd", sample_weight_mode="temporal")
