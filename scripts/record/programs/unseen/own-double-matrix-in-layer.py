# a layer multiplies by a matrix of doubles
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Mel(tf.keras.layers.Layer):
    def __init__(self, bands):
        super().__init__()
        self.filters = tf.constant(np.random.rand(64, bands))

    def call(self, spectrum):
        return tf.matmul(spectrum, self.filters)
# %%
mel = Mel(20)
mel(tf.random.uniform((2, 64)))
