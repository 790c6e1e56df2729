# a pooling layer is handed to a concatenation uncalled
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
a = layers.Input((8, 4))
left = layers.LSTM(3)(a)
right = layers.GlobalMaxPooling1D()
# %%
both = layers.Dense(2)(right)
