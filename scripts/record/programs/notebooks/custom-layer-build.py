# a weight is used that build never made
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Attention(tf.keras.layers.Layer):
    def build(self, shape):
        self.W = self.add_weight(name='w', shape=(shape[-1], 1))
        super().build(shape)
    def call(self, x):
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        return tf.reduce_sum(x * tf.nn.softmax(e, axis=1), axis=1)
# %%
out = Attention()(tf.ones((2, 5, 8)))
