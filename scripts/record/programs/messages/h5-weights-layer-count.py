# old HDF5 weights of a model with one layer less
# environments: tf2.8 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"keras>=3": "?save-format keras too-new", "*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.save_weights('small.h5')
# %%
bigger = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(4), layers.Dense(1)])
bigger.load_weights('small.h5')
