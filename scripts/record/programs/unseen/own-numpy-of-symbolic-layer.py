# NumPy in the middle of a functional model
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
inputs = tf.keras.Input(shape=(16,))
hidden = tf.keras.layers.Dense(8)(inputs)
clipped = np.maximum(hidden, 0.1)
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(clipped))
