# two layers of one name
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow import keras
# %%
model = keras.Sequential(name="mlp")
model.add(keras.layers.Dense(16, input_shape=(4,), name="hidden"))
model.add(keras.layers.Dense(16, name="hidden"))
model.add(keras.layers.Dense(1, name="out"))
