# an optimizer's name with two letters swapped
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
from tensorflow import keras
# %%
net = keras.Sequential([keras.layers.Dense(3, input_shape=(3,))])
# %%
net.compile(optimizer="rmsporp", loss="mse")
