# Layer(dynamic=True)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
class Loop(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__(dynamic=True)
    def call(self, x):
        return x * 2
layer = Loop()
