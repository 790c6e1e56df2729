# British spelling of an argument, given through a dictionary
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.keras import regularizers
from tensorflow.keras.layers import Conv2D, Input

common = dict(activation='relu', padding='same', kernel_regulariser=regularizers.l2(1e-4))

def double_conv(x, filters):
    for _ in range(2):
        x = Conv2D(filters, 3, **common)(x)
    return x

# %%
out = double_conv(Input((64, 64, 3)), 8)
