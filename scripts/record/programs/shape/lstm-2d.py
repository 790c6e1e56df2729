# 2-D data into an LSTM
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
x = np.random.rand(20, 7)
model = tf.keras.Sequential([tf.keras.layers.LSTM(8, input_shape=(7, 1)), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
model.fit(np.expand_dims(x, 1), np.zeros(20), verbose=0)
