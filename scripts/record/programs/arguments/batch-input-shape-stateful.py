# stateful LSTM with batch_input_shape
# expects: {"*": "?argument-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.LSTM(4, batch_input_shape=(2, 3, 1), stateful=True))
model.add(tf.keras.layers.Dense(1))
# %%
model.compile(loss='mse', optimizer='adam')
model.fit(np.zeros((2, 3, 1)), np.zeros((2, 1)), epochs=1, batch_size=2, verbose=0)
model.reset_states()
