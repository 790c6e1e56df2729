# the residual connection adds tensors of different width
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
class Block(layers.Layer):
    def __init__(self, width):
        super().__init__()
        self.att = layers.MultiHeadAttention(num_heads=2, key_dim=8)
        self.ffn = layers.Dense(width)
        self.norm = layers.LayerNormalization()
    def call(self, x):
        a = self.norm(x + self.att(x, x))
        return a + self.ffn(a)
# %%
y = Block(32)(tf.ones((2, 6, 16)))
