# a loss of directions
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "attribute-removed tensorflow too-new", "*": "attribute-removed keras too-new"}
# %%
from tensorflow import keras
m = keras.Sequential([keras.layers.Dense(8, input_shape=(8,))])
# %%
m.compile(optimizer="adam", loss=keras.losses.cosine_proximity)
