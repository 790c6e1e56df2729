# averaged weights of another architecture are set
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
a = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(1)])
b = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(2)])
# %%
mean = [np.mean(pair, axis=0) for pair in zip(a.get_weights(), a.get_weights())]
b.set_weights(mean)
