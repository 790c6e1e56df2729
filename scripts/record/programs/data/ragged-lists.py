# lists of different lengths as input
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
X = [[1, 2, 3], [4, 5], [6]]
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.array(X, dtype=object), np.zeros(3), verbose=0)
