# one block of a network returns nothing
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv2D, BatchNormalization, Activation, GlobalAveragePooling2D, Dense

def conv_block(x, f):
    x = Conv2D(f, 3, padding='same')(x)
    x = BatchNormalization()(x)
    Activation('relu')(x)

# %%
inp = Input((32, 32, 3))
x = conv_block(inp, 8)
x = GlobalAveragePooling2D()(x)
model = tf.keras.Model(inp, Dense(2)(x))
