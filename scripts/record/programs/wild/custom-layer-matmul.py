# own layer multiplies matrices that do not fit
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
class LowRank(tf.keras.layers.Layer):
    def __init__(self, units, rank):
        super().__init__()
        self.units, self.rank = units, rank

    def build(self, input_shape):
        self.u = self.add_weight(name='u', shape=(input_shape[-1], self.rank))
        self.v = self.add_weight(name='v', shape=(self.units, self.rank))

    def call(self, x):
        return tf.matmul(tf.matmul(x, self.u), self.v)

LowRank(5, 2)(tf.ones((3, 4)))
