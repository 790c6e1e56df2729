# the second axis of a flat array
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow.keras.layers import LSTM
scaled = np.random.rand(100)
x_train = [scaled[i - 60:i] for i in range(60, 100)]
x_train = np.array(x_train).ravel()
# %%
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))
