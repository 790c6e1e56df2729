# custom dense layer of the old TensorFlow tutorial, name given by position
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
class MyDenseLayer(tf.keras.layers.Layer):
    def __init__(self, num_outputs):
        super(MyDenseLayer, self).__init__()
        self.num_outputs = num_outputs

    def build(self, input_shape):
        self.kernel = self.add_weight("kernel", shape=[int(input_shape[-1]), self.num_outputs])

    def call(self, inputs):
        return tf.matmul(inputs, self.kernel)

class ResidualHead(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.proj = MyDenseLayer(5)
        self.out = tf.keras.layers.Dense(1)

    def call(self, x):
        return self.out(tf.nn.relu(self.proj(x)) + x)
# %%
head = ResidualHead()
head(tf.zeros([10, 5]))
