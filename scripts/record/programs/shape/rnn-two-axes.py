# an LSTM on 2-D data
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
X = np.random.rand(20, 10); y = np.random.rand(20)
# %%
model = Sequential()
model.add(LSTM(8, input_shape=(10, 1)))
model.add(Dense(1))
model.compile(optimizer='adam', loss='mse')
model.fit(X.reshape(20, 2, 5), y, epochs=1)
