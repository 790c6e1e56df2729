# a layer run eagerly
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Count(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__(dynamic=True)
    def call(self, x):
        return x
# %%
layer = Count()
