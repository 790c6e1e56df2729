# a layer called with a second positional argument that is no tensor
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class Pow(tf.keras.layers.Layer):
    def call(self, x, n):
        return x ** n
y = Pow()(tf.ones((2, 3)), 3)
