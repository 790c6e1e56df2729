# call without return
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Double(tf.keras.layers.Layer):
    def call(self, x):
        y = 2 * x
inp = tf.keras.Input((4,))
x = Double()(inp)
out = tf.keras.layers.Dense(1)(x)
