# LSTM gets windows without a feature axis
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
# %%
def make_windows(series, n):
    X, y = [], []
    for i in range(len(series) - n):
        X.append(series[i:i + n])
        y.append(series[i + n])
    return np.array(X), np.array(y)

X, y = make_windows(np.sin(np.arange(40) / 5.), 6)
# %%
def forecast_model():
    m = Sequential()
    m.add(LSTM(8))
    m.add(Dense(1))
    m.compile(optimizer='adam', loss='mse')
    return m

model = forecast_model()
model.fit(X, y, epochs=1, verbose=0)
