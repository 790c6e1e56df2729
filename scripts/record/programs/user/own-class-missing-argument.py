# the user's own layer without its required argument
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Block(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.d = tf.keras.layers.Dense(units)
    def call(self, x):
        return self.d(x)
b = Block()
