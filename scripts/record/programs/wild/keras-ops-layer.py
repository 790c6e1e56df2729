# layer written with keras.ops
# expects: {"pykeras<3": "attribute-removed keras too-old", "*": null}
# %%
import numpy as np
import keras
# %%
class RMSNorm(keras.layers.Layer):
    def __init__(self, eps=1e-6, **kwargs):
        super().__init__(**kwargs)
        self.eps = eps

    def build(self, input_shape):
        self.scale = self.add_weight(name='scale', shape=(input_shape[-1],), initializer='ones')

    def call(self, x):
        var = keras.ops.mean(keras.ops.square(x), axis=-1, keepdims=True)
        return x * keras.ops.rsqrt(var + self.eps) * self.scale
# %%
inp = keras.Input((4,))
net = keras.Model(inp, keras.layers.Dense(1)(RMSNorm()(inp)))
