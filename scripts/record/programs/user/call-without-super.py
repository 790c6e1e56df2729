# a layer without super().__init__
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Bad(tf.keras.layers.Layer):
    def __init__(self, n):
        self.n = n
    def call(self, x):
        return x * self.n
y = Bad(2)(tf.ones((1, 3)))
