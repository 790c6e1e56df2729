# sequences without a feature axis go into an LSTM
# expects: {"tfkeras>=3": "?shape", "*": "shape"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.LSTM(4, input_shape=(10, 1)), tf.keras.layers.Dense(1)])
m.compile('adam', 'mse')
# %%
X = np.random.rand(12, 10)[:, :, None].reshape(12, -1)[:, :7]
m.fit(X, np.random.rand(12), verbose=0)
