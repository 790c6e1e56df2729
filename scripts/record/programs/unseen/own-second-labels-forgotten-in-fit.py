# the labels are left out of the call
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(np.ones((8, 3)), epochs=1, verbose=0)
