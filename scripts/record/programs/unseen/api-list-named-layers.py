# a list that hides a module
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow import keras
from tensorflow.keras import layers
layers = [layers.Dense(4), layers.Dense(2)]
# %%
layers.append(layers.Dense(1))
