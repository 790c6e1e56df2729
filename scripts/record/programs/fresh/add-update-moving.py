# moving mean with add_update
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf

class Whiten(tf.keras.layers.Layer):
    def build(self, shape):
        self.mu = self.add_weight(name='mu', shape=(int(shape[-1]),), initializer='zeros', trainable=False)
    def call(self, x, training=None):
        m = tf.reduce_mean(x, axis=0)
        self.add_update(self.mu.assign(0.9 * self.mu + 0.1 * m))
        return x - self.mu

w = Whiten()
w(tf.ones((4, 3)), training=True)
