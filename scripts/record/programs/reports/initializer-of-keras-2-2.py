# up to 2.2 Keras called an initializer with the shape alone
# expects: {"*": "custom-object-api keras too-new"}
# environments: tf2.0-keras2.3 tf2.1-keras2.3
# %%
import keras
import numpy as np
def diagonal(shape):
    return np.eye(shape[0], shape[1])
class Mixing(keras.layers.Layer):
    def build(self, input_shape):
        self.mix = self.add_weight(name='mix', shape=(int(input_shape[-1]), 3), initializer=diagonal)
        super().build(input_shape)
    def call(self, inputs):
        return keras.backend.dot(inputs, self.mix)
model = keras.models.Sequential([Mixing(input_shape=(3,))])
