# private tensorflow.python.keras
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.python.keras.utils import np_utils
from tensorflow.python.keras.layers import Dense
from tensorflow.python.keras.models import Sequential
# %%
model = Sequential()
model.add(Dense(2, input_shape=(3,)))
model.compile(optimizer='sgd', loss='mse')
import numpy as np
model.fit(np.ones((4, 3)), np.ones((4, 2)), verbose=0)
