# layer that stores its own input_shape
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-old", "legacy": "?custom-object-api tf-keras too-old", "*": "?custom-object-api keras too-old"}
# %%
import tensorflow as tf

class Patches(tf.keras.layers.Layer):
    def __init__(self, size):
        super().__init__()
        self.size = size
    def build(self, input_shape):
        self.input_shape = tuple(input_shape)
        self.proj = self.add_weight(shape=(int(input_shape[-1]), self.size), name='proj')
    def call(self, x):
        return tf.matmul(x, self.proj)

print(Patches(3)(tf.ones((2, 5))).shape)
