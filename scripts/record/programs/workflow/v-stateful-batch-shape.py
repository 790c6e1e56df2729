# a stateful LSTM with a fixed batch
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense
model = tf.keras.Sequential()
model.add(LSTM(4, batch_input_shape=(1, 3, 1), stateful=True))
model.add(Dense(1))
model.compile('adam', 'mse')
# %%
for i in range(2):
    model.fit(np.random.rand(1, 3, 1), np.random.rand(1), batch_size=1, shuffle=False, verbose=0)
    model.reset_states()
