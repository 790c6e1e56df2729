# Normalization adapted to text
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
norm = tf.keras.layers.Normalization()
norm.adapt(np.array([['a'], ['b']]))
