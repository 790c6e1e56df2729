# an own layer with an attribute that was not set
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
class Scale(tf.keras.layers.Layer):
    def call(self, x):
        return x * self.factor
# %%
Scale()(tf.ones((2, 2)))
