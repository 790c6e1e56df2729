# Layer.add_variable, deprecated long ago
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class MyDense(tf.keras.layers.Layer):
    def __init__(self, units):
        super(MyDense, self).__init__()
        self.units = units
    def build(self, input_shape):
        self.kernel = self.add_variable('kernel', shape=[int(input_shape[-1]), self.units])
    def call(self, x):
        return tf.matmul(x, self.kernel)
# %%
layer = MyDense(4)
print(layer(tf.zeros([2, 3])).shape)
