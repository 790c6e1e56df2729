# an attribute set before super().__init__()
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
class Block(tf.keras.layers.Layer):
    def __init__(self):
        self.dense = tf.keras.layers.Dense(4)
        super().__init__()
    def call(self, x):
        return self.dense(x)
y = Block()(tf.ones((2, 3)))
