# a layer's own call wants two tensors
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Cross(tf.keras.layers.Layer):
    def call(self, left, right):
        return left * right
# %%
m = tf.keras.Sequential([tf.keras.Input((3,)), Cross()])
m(tf.ones((2, 3)))
