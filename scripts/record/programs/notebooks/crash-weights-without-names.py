# a layer whose weights have no names is written in TensorFlow's own format
# expects: {"tfkeras<3": "?user-code", "legacy": "?user-code", "*": "?save-format keras too-new"}
# %%
import tensorflow as tf
class Linear(tf.keras.layers.Layer):
    def __init__(self, units=4):
        super().__init__()
        self.units = units
    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer='random_normal', trainable=True)
        self.b = self.add_weight(shape=(self.units,), initializer='zeros', trainable=True)
    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b
class Block(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.first = Linear(8)
        self.second = Linear(1)
    def call(self, inputs):
        return self.second(tf.nn.relu(self.first(inputs)))
# %%
block = Block()
out = block(tf.ones((2, 3)))
# %%
block.save_weights('block-weights', save_format='tf')
