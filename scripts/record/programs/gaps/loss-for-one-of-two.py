# a loss for only one of two outputs, by its name
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
inputs = layers.Input((3,))
model = tf.keras.Model(inputs, [layers.Dense(1, name='price')(inputs), layers.Dense(1, name='area')(inputs)])
model.compile('sgd', loss={'price': 'mse'})
x, y = np.zeros((8, 3)), np.zeros((8, 1))
# %%
model.fit(x, {'price': y}, verbose=0)
