# TimeseriesGenerator with data and targets of different lengths
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
series = np.random.rand(50, 1)
# %%
gen = TimeseriesGenerator(series, series[1:], length=5, batch_size=8)
