# layer with a float32 constant under a half policy
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "*": "?dtype"}
# %%
import tensorflow as tf
tf.keras.mixed_precision.set_global_policy('mixed_float16')

class Shift(tf.keras.layers.Layer):
    def call(self, x):
        return x + tf.constant([0.5, 0.5], dtype=tf.float32)

Shift()(tf.ones((1, 2)))
