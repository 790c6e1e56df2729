# a layer without super().__init__()
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class Scale(tf.keras.layers.Layer):
    def __init__(self, factor):
        self.factor = factor
        self.proj = tf.keras.layers.Dense(4)

    def call(self, x):
        return self.proj(x) * self.factor

# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), Scale(0.5)])
