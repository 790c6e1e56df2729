# a residual Add with another number of channels
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers
a = layers.Input((8, 8, 3))
x = layers.Conv2D(16, 3, padding='same')(a)
out = layers.Add()([a, x])
