# a layer written with keras.ops
# environments: tf2.[3-9]* tf2.1[0-9]* tf2.2[01]-keras*
# expects: {"pykeras<3": "import-moved keras too-old", "*": null}
# %%
import numpy as np
import keras
from keras import layers, ops

class Scale(layers.Layer):
    def build(self, shape):
        self.gain = self.add_weight(shape=(shape[-1],), initializer='ones', name='gain')
    def call(self, x):
        return ops.multiply(x, self.gain) / ops.sqrt(ops.mean(ops.square(x), axis=-1, keepdims=True) + 1e-6)
# %%
model = keras.Sequential([keras.Input((6,)), layers.Dense(4), Scale()])
print(model.predict(np.random.rand(2, 6)).shape)
