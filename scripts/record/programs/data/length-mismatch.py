# x and y of different lengths
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile('adam', 'mse')
model.fit(np.zeros((10, 4)), np.zeros((8, 1)), verbose=0)
