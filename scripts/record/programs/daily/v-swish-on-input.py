# an own activation of tf functions on functional tensors
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers

def hard_swish(x):
    return x * tf.nn.relu6(x + 3.0) / 6.0

def bneck(x, expand, out):
    y = layers.Conv2D(expand, 1)(x)
    y = hard_swish(y)
    y = layers.DepthwiseConv2D(3, padding='same')(y)
    return layers.Conv2D(out, 1)(y)
# %%
inp = layers.Input((16, 16, 3))
model = tf.keras.Model(inp, bneck(inp, 8, 4))
