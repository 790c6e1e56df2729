# labels in a dictionary with a name that is no output
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
a = tf.keras.Input((3,))
model = tf.keras.Model(a, {'p': tf.keras.layers.Dense(1, name='p')(a), 'q': tf.keras.layers.Dense(1, name='q')(a)})
model.compile('sgd', {'p': 'mse', 'q': 'mae'})
model.fit(np.zeros((8, 3)), {'p': np.zeros((8, 1)), 'r': np.zeros((8, 1))}, verbose=0)
