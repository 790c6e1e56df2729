# input_shape.as_list() in build
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class Proj(tf.keras.layers.Layer):
    def build(self, input_shape):
        dim = input_shape.as_list()[-1]
        self.w = self.add_weight(name='w', shape=(dim, 2))
    def call(self, x):
        return tf.matmul(x, self.w)
y = Proj()(tf.ones((2, 3)))
