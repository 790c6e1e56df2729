# Add of different sizes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv2D, Add
# %%
a = Input((16, 16, 3)); b = Conv2D(8, 3, padding='same')(a)
merged = Add()([a, b])
