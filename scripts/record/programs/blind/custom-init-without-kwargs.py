# a layer of one's own that takes no input_shape
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Scale(tf.keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor
    def call(self, x):
        return x * self.factor
model = tf.keras.Sequential([Scale(2.0, input_shape=(4,)), tf.keras.layers.Dense(1)])
