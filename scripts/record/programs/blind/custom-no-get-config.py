# a layer without get_config, saved as HDF5
# expects: {"tf<2.6": "?custom-object-api tensorflow too-old", "*": "?custom-object-api keras too-old"}
# %%
import numpy as np
import tensorflow as tf
class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor
    def call(self, x):
        return x * self.factor
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(4,)), Scale(2.0)])
model.compile('adam', 'mse')
# %%
model.save('scaled.h5')
