# a rate in per cent
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
from tensorflow import keras
# %%
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(20), keras.layers.Dropout(30), keras.layers.Dense(1)])
