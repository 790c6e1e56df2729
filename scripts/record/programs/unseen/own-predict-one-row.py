# one row is handed over without a batch
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
X = np.random.rand(40, 8)
y = np.random.rand(40)
reg = Sequential([Dense(6, activation="relu", input_shape=(8,)), Dense(1)])
reg.compile("adam", "mse")
reg.fit(X, y, verbose=0)
# %%
guess = reg.predict(X[3])
