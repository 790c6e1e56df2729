# one output too many
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

lstm = tf.keras.layers.LSTM(4, return_sequences=True)
# %%
seq, h, c = lstm(tf.ones((2, 3, 5)))
