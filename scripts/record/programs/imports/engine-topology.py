# keras.engine.topology.Layer for a custom layer
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras import backend as K
from keras.engine.topology import Layer

class Scale(Layer):
    def __init__(self, **kwargs):
        super(Scale, self).__init__(**kwargs)
    def build(self, input_shape):
        self.w = self.add_weight(name='w', shape=(input_shape[-1],), initializer='ones', trainable=True)
        super(Scale, self).build(input_shape)
    def call(self, x):
        return x * self.w
print(Scale())
