# model.add returns None
# expects: {"*": "user-code"}
# %%
from tensorflow.keras import Sequential, layers
# %%
model = Sequential()
model = model.add(layers.Dense(4, input_shape=(3,)))
model.add(layers.Dense(1))
