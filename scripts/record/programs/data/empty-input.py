# an empty array
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((0, 4)), np.zeros((0, 1)), verbose=0)
