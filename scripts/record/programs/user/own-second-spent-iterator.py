# training on an iterator that has nothing left
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf
# %%
pairs = iter([(np.ones((4, 2)), np.ones((4, 1)))])
first = next(pairs)
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
m.fit(pairs, verbose=0)
