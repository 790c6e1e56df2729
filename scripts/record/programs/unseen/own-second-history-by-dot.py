# the record of a training is read by a dot
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
h = m.fit(np.ones((4, 3)), np.ones(4), epochs=2, verbose=0)
curve = h.history.loss
