# a layer that takes a number
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Mix(tf.keras.layers.Layer):
    def call(self, x, alpha):
        return alpha * x
# %%
i = tf.keras.Input((4,))
model = tf.keras.Model(i, Mix()(i, 0.3))
