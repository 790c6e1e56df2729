# a custom layer with keras.backend.dot on plain keras
# expects: {"*": "?attribute-removed keras too-new"}
# %%
from keras.layers import Layer, Input
from keras.models import Model
import keras.backend as K

class Linear(Layer):
    def __init__(self, units, **kw):
        super().__init__(**kw)
        self.units = units
    def build(self, shape):
        self.w = self.add_weight(name='w', shape=(shape[-1], self.units), initializer='uniform', trainable=True)
        super().build(shape)
    def call(self, x):
        return K.dot(x, self.w)
    def compute_output_shape(self, shape):
        return (shape[0], self.units)
inp = Input((3,))
out = Linear(2)(inp)
model = Model(inp, out)
