# einsum in an own attention layer, keys with other depth than queries
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Layer, Dense

class DotAttention(Layer):
    def __init__(self, depth, memory_depth):
        super(DotAttention, self).__init__()
        self.q = Dense(depth)
        self.k = Dense(memory_depth)

    def _scores(self, q, k):
        return tf.einsum('btd,bsd->bts', q, k)

    def call(self, inputs):
        x, memory = inputs
        weights = tf.nn.softmax(self._scores(self.q(x), self.k(memory)))
        return tf.matmul(weights, memory)

# %%
layer = DotAttention(24, 32)
y = layer([tf.random.normal((2, 5, 16)), tf.random.normal((2, 9, 16))])
