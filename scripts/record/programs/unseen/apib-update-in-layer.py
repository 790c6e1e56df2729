# a running mean in a layer
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Running(tf.keras.layers.Layer):
    def build(self, shape):
        self.mean = self.add_weight(name="mean", shape=(shape[-1],), initializer="zeros", trainable=False)
    def call(self, x):
        self.add_update(self.mean.assign(0.9 * self.mean + 0.1 * tf.reduce_mean(x, axis=0)))
        return x - self.mean
# %%
out = Running()(tf.ones((4, 3)))
