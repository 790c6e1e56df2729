# add_weight('w', shape)
# expects: {"pykeras<2.3.2": "?custom-object-api keras too-old", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers

class Attention(layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight('att_weight', shape=(input_shape[-1], 1), initializer='normal')
        super().build(input_shape)
    def call(self, x):
        return tf.tanh(tf.matmul(x, self.W))
# %%
inp = layers.Input(shape=(5, 4))
out = Attention()(inp)
