# a stateful net and a last batch that is smaller
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "?shape"}
# %%
import numpy as np
from tensorflow import keras
# %%
inp = keras.Input(batch_shape=(8, 5, 1)) if hasattr(keras, "version") else keras.Input(shape=(5, 1), batch_size=8)
m = keras.Model(inp, keras.layers.Dense(1)(keras.layers.LSTM(4, stateful=True)(inp)))
m.compile("sgd", "mse")
m.fit(np.random.rand(20, 5, 1), np.random.rand(20, 1), batch_size=8, shuffle=False, verbose=0)
