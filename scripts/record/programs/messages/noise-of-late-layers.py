# a warning about a layer that is built too late, before a failure that has nothing to do with it
# environments: tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import pandas as pd
import keras
class Block(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.inner = None
    def call(self, x):
        return self.inner(x) if self.inner else x
class Wrapper(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.inner = keras.layers.Dense(2)
    def call(self, x):
        return self.inner(x[5:1, 0])
layer = Wrapper()
layer.build((None, 3))
table = pd.read_csv('scores.csv')
