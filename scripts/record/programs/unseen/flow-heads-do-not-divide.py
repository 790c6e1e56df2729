# a home-made multi-head attention checks its width
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class MultiHead(tf.keras.layers.Layer):
    def __init__(self, d_model, num_heads):
        super(MultiHead, self).__init__()
        self.num_heads = num_heads
        assert d_model % self.num_heads == 0
        self.depth = d_model // num_heads
        self.wq = tf.keras.layers.Dense(d_model)

    def call(self, x):
        batch = tf.shape(x)[0]
        return tf.reshape(self.wq(x), (batch, -1, self.num_heads, self.depth))
# %%
layer = MultiHead(d_model=50, num_heads=8)
print(layer(tf.random.normal((2, 5, 50))).shape)
