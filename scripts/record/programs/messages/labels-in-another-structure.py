# one array of labels for a model with two outputs
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
a = tf.keras.Input((3,))
model = tf.keras.Model(a, [tf.keras.layers.Dense(1, name='p')(a), tf.keras.layers.Dense(1, name='q')(a)])
model.compile('sgd', ['mse', 'mae'])
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
