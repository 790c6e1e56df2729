# a window longer than the validation part
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator

prices = np.sin(np.arange(400) / 10.0).reshape(-1, 1)
split = int(len(prices) * 0.9)
train, test = prices[:split], prices[split:]
# %%
look_back = 60
train_gen = TimeseriesGenerator(train, train, length=look_back, batch_size=16)
test_gen = TimeseriesGenerator(test, test, length=look_back, batch_size=16)
