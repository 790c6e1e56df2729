# branches are joined, and the layer is given one tensor instead of a list
# environments: tf2.3 tf2.15 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers

inputs = layers.Input((3,))
hidden = layers.Dense(2)(inputs)
# %%
joined = layers.Concatenate()(hidden)
