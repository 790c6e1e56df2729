# run_eagerly and jit_compile together
# environments: tf2.8 tf2.12 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile('sgd', 'mse', run_eagerly=True, jit_compile=True)
