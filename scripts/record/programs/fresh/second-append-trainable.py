# appends to the private list of weights
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf

class Mixture(tf.keras.layers.Layer):
    def build(self, shape):
        self.mus = [tf.Variable(tf.zeros((int(shape[-1]),)), name='mu%d' % i) for i in range(2)]
        self._trainable_weights += self.mus
        super().build(shape)
    def call(self, x):
        return x - self.mus[0]

Mixture()(tf.ones((2, 3)))
