# a layer of one's own is handed on without being called
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Noise(tf.keras.layers.Layer):
    def call(self, x):
        return x + tf.random.normal(tf.shape(x))
# %%
inp = tf.keras.Input((5,))
n = Noise(name="noise")
out = tf.keras.layers.Dense(2)(n)
