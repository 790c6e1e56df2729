# a series of temperatures, predicted with an LSTM
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

series = np.sin(np.arange(120) / 6.0).astype('float32')
window = 10
X = np.stack([series[i:i + window] for i in range(len(series) - window)])[..., None]
y = series[window:]
# %%
model = models.Sequential([layers.LSTM(8, return_sequences=True, input_shape=(window, 1)), layers.LSTM(4), layers.Dense(1)])
model.compile(optimizer='adam', loss='mse')
# %%
model.fit(X, y, epochs=1, batch_size=32, verbose=0)
forecast = model.predict(X[-1:], verbose=0)
