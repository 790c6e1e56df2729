# a file of weights is read as if it were a whole model
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
# %%
model.save_weights('crash-only.weights.h5')
# %%
again = tf.keras.models.load_model('crash-only.weights.h5')
