# a penalty is added as a function
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.layers[0].add_loss(lambda: tf.reduce_sum(tf.abs(model.layers[0].kernel)) * 0.01)
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
