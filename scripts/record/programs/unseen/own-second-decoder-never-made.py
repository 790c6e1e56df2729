# a decoder is used that the class never made
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Auto(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = tf.keras.layers.Dense(2)

    def call(self, x):
        return self.decoder(self.encoder(x))
# %%
Auto()(tf.ones((2, 6)))
