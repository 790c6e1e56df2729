# a single sample goes to a layer that wants a batch
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
layer = tf.keras.layers.Dense(2)
print(layer(np.ones(3)))
