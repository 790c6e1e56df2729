# a layer that reports
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Sparsity(tf.keras.layers.Layer):
    def call(self, x):
        self.add_metric(tf.reduce_mean(tf.cast(x == 0.0, tf.float32)), name="sparsity")
        return x
# %%
print(Sparsity()(tf.zeros((2, 3))))
