# a recurrent layer on rows without time
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras import layers, models
# %%
prices = np.random.rand(200, 30)
# %%
forecaster = models.Sequential([layers.LSTM(16), layers.Dense(1)])
forecaster.compile(loss="mse", optimizer="adam")
forecaster.fit(prices, prices[:, -1], epochs=1, verbose=0)
