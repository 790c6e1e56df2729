# a copy is trained, its original was the one compiled
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow import keras
# %%
base = keras.Sequential([keras.layers.Dense(8, activation="tanh", input_shape=(5,)), keras.layers.Dense(1)])
base.compile(optimizer="adam", loss="mse")
# %%
members = [keras.Sequential.from_config(base.get_config()) for _ in range(3)]
x, y = np.random.rand(60, 5), np.random.rand(60)
for member in members:
    member.fit(x, y, epochs=1, verbose=0)
