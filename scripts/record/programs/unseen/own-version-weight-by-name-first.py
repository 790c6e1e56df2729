# a weight whose name comes first
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
class Bias(tf.keras.layers.Layer):
    def build(self, shape):
        self.b = self.add_weight("b", (shape[-1],), initializer="zeros")

    def call(self, x):
        return x + self.b
# %%
Bias()(tf.ones((2, 3)))
