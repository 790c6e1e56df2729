# called layers in the list of a Sequential
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow import keras
# %%
inp = keras.Input((7,))
h = keras.layers.Dense(16, activation="relu")(inp)
net = keras.Sequential([h, keras.layers.Dense(1)])
