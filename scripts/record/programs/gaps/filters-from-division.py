# numbers of filters written as floats
# environments: tf2.4 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

inputs = layers.Input((8, 8, 3))
# %%
x = layers.Conv2D(filters=16.0, kernel_size=3)(inputs)
model = tf.keras.Model(inputs, x)
