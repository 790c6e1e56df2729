# dynamic layer
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
class PyDropout(tf.keras.layers.Layer):
    def __init__(self, rate):
        super().__init__(dynamic=True)
        self.rate = rate

    def call(self, x):
        return x * (1 - self.rate)

    def compute_output_shape(self, s):
        return s
# %%
net = tf.keras.Sequential([PyDropout(0.1), tf.keras.layers.Dense(1)])
net(tf.ones((1, 2)))
