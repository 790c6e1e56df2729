# a partitioner for a weight
# environments: tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class Mix(tf.keras.layers.Layer):
    def build(self, shape):
        self.kernel = self.add_weight(name='kernel', shape=(shape[-1], 2), partitioner=None)
    def call(self, x):
        return tf.matmul(x, self.kernel)
Mix()(tf.ones((2, 3)))
