# target first, table second
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow import keras
# %%
X_train, y_train = np.random.rand(64, 13), np.random.rand(64, 1)
m = keras.Sequential([keras.layers.Dense(8, activation="relu", input_shape=(13,)), keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(y_train, X_train, epochs=1, verbose=0)
