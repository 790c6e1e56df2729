# Concatenate of different sizes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv2D, Concatenate
# %%
a = Input((16, 16, 3)); b = Conv2D(3, 3)(a)
merged = Concatenate()([a, b])
