# a number of epochs from a division
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
budget = 120
batch = 16
m = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
m.fit(np.random.rand(32, 2), np.random.rand(32), batch_size=batch, epochs=budget / batch, verbose=0)
