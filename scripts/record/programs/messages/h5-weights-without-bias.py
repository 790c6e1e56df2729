# the weights of layers with a bias are loaded into layers without one
# environments: tf2.8 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.save('small.h5')
# %%
other = tf.keras.Sequential([layers.Dense(4, use_bias=False, input_shape=(3,)), layers.Dense(1)])
other.load_weights('small.h5')
