# fewer labels than rows
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow import keras
# %%
x = np.random.rand(100, 4)
y = np.random.rand(100)[:-8]
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(4,))])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, epochs=1, verbose=0)
