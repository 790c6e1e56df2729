# a 4-D input to an LSTM
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
# %%
x = tf.keras.Input((4, 5, 6))
y = tf.keras.layers.LSTM(3)(x)
