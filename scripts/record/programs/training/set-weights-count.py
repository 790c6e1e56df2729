# set_weights with another list
# expects: {"*": "?shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
layer = tf.keras.layers.Dense(3); layer.build((None, 2))
# %%
layer.set_weights([np.zeros((2, 3))])
