# Reshape to another number of elements
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, models
m = models.Sequential()
m.add(layers.Dense(100, input_shape=(10,)))
m.add(layers.Reshape((7, 7, 2)))
