# a model that never starts its base class
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Encoder(tf.keras.Model):
    def __init__(self, width):
        self.dense = tf.keras.layers.Dense(width)

    def call(self, x):
        return self.dense(x)
# %%
enc = Encoder(16)
codes = enc(tf.ones((3, 8)))
