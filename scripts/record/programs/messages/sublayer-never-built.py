# the weights of a layer whose parts are built late are loaded before it is called
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import keras
class Block(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.inner = keras.layers.Dense(2)
    def build(self, shape):
        self.built = True
    def call(self, x):
        return self.inner(x)
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.block = Block()
        self.out = keras.layers.Dense(1)
    def build(self, shape):
        self.out.build((None, 2))
        self.built = True
    def call(self, x):
        return self.out(self.block(x))
import numpy as np
first = Net()
first(np.ones((1, 3)))
first.save_weights('net.weights.h5')
# %%
second = Net()
second.build((None, 3))
second.load_weights('net.weights.h5')
