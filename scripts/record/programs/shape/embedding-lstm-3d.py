# one-hot sequences to an embedding
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Embedding(10, 4), tf.keras.layers.LSTM(3), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 6, 10)), np.zeros(4), verbose=0)
