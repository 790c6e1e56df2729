# a layer's name set by hand
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
class Block(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.input = tf.keras.layers.Dense(4)
    def call(self, x):
        return self.input(x)
# %%
block = Block()
block(tf.zeros([1, 2]))
