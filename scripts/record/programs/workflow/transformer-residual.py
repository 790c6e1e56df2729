# a transformer block whose feed-forward part does not come back to the width of its input
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

class Block(layers.Layer):
    def __init__(self, width, ff):
        super().__init__()
        self.query, self.key, self.value = (layers.Dense(width) for _ in range(3))
        self.norm1, self.norm2 = layers.LayerNormalization(), layers.LayerNormalization()
        self.ff1 = layers.Dense(ff, activation='relu')
        self.ff2 = layers.Dense(ff)

    def call(self, x):
        weights = tf.nn.softmax(tf.matmul(self.query(x), self.key(x), transpose_b=True))
        x = self.norm1(x + tf.matmul(weights, self.value(x)))
        return self.norm2(x + self.ff2(self.ff1(x)))

# %%
block = Block(16, 64)
tokens = tf.random.normal((2, 7, 16))
print(block(tokens).shape)
