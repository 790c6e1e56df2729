# an LSTM after Flatten
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, models
m = models.Sequential()
m.add(layers.Conv1D(4, 3, input_shape=(20, 1)))
m.add(layers.Flatten())
m.add(layers.LSTM(8))
