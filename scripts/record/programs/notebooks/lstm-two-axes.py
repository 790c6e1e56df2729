# windows were never made of the series
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
series = np.sin(np.arange(100) / 10)
X = np.array([series[i:i + 10] for i in range(80)])
y = series[10:90]
# %%
model = Sequential([LSTM(4, input_shape=(10, 1)), Dense(1)])
model.compile(loss='mse', optimizer='adam')
X = X.reshape(X.shape[0], 1, X.shape[1])
model.fit(X, y, epochs=1, verbose=0)
