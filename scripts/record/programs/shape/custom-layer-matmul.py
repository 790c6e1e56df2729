# an own layer with wrong weights
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
class Mine(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.w = self.add_weight(shape=(3, 4), initializer='ones', name='w')
    def call(self, x):
        return tf.matmul(x, self.w)
# %%
Mine()(tf.ones((2, 5)))
