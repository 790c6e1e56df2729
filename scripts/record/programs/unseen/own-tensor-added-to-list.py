# a called layer is added to a list of layers
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
from tensorflow import keras
# %%
model = keras.Sequential()
inp = keras.Input((12,))
model.add(keras.layers.Dense(8)(inp))
