# a padding that no release knows
# environments: tf2.4 tf2.15 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

# %%
x = tf.keras.layers.SeparableConv1D(4, 3, padding='full')(np.zeros((2, 8, 3), 'float32'))
