# a layer's own build takes no shape
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Gain(tf.keras.layers.Layer):
    def build(self):
        self.g = self.add_weight(name="g", shape=(1,), initializer="ones")

    def call(self, x):
        return x * self.g
# %%
Gain()(tf.ones((2, 3)))
