# a layer with a float32 constant under a mixed precision policy
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
tf.keras.mixed_precision.set_global_policy('mixed_float16')
MEAN = tf.constant([0.48, 0.45, 0.4], dtype=tf.float32)

class Normalise(tf.keras.layers.Layer):
    def call(self, images):
        return tf.subtract(images, MEAN)
# %%
print(Normalise()(np.random.rand(2, 4, 4, 3)).dtype)
