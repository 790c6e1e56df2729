# words as targets of a regression
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
m.fit(np.ones((4, 2)), np.array(["low", "high", "low", "high"]), verbose=0)
