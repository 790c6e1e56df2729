# a layer whose call has no return
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Scale(tf.keras.layers.Layer):
    def build(self, shape):
        self.gain = self.add_weight(name="gain", shape=(shape[-1],), initializer="ones")

    def call(self, inputs):
        scaled = inputs * self.gain
# %%
inp = tf.keras.Input((8,))
out = tf.keras.layers.Dense(2)(Scale()(inp))
