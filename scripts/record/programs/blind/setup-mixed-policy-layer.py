# a float32 constant in a layer under mixed_float16
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "*": "dtype"}
# %%
import tensorflow as tf
tf.keras.mixed_precision.set_global_policy('mixed_float16')
class Scale(tf.keras.layers.Layer):
    def call(self, x):
        return x * tf.constant(2.0, dtype=tf.float32)
# %%
out = Scale()(tf.ones([2, 3]))
