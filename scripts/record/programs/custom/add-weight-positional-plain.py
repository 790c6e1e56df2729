# add_weight positional name, plain keras
# expects: {"*": "?custom-object-api keras too-new"}
# %%
from keras.layers import Layer, Input
import keras

class AttentionLayer(Layer):
    def build(self, input_shape):
        self.W = self.add_weight("att_weight", (input_shape[-1], 1), initializer="normal")
        self.b = self.add_weight("att_bias", (input_shape[1], 1), initializer="zeros")
        super(AttentionLayer, self).build(input_shape)
    def call(self, x):
        return x * 2
    def compute_output_shape(self, input_shape):
        return input_shape
# %%
inp = Input((5, 4))
out = AttentionLayer()(inp)
