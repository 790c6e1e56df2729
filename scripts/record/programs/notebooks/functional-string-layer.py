# brackets of the layer and of its input are mixed up
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
inp = layers.Input(shape=(8,))
x = layers.Dense(16, activation='relu'(inp))
