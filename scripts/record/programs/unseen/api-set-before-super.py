# settings first
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Block(tf.keras.layers.Layer):
    def __init__(self, units):
        self.units = units
        super().__init__()
        self.fc = tf.keras.layers.Dense(units)
    def call(self, x):
        return self.fc(x)
# %%
print(Block(3)(tf.ones((1, 2))).shape)
