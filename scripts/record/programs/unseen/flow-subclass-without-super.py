# a subclassed autoencoder forgets to initialise its base
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class Denoise(tf.keras.Model):
    def __init__(self, code):
        self.encoder = tf.keras.layers.Dense(code, activation='relu')
        self.decoder = tf.keras.layers.Dense(10)

    def call(self, x):
        return self.decoder(self.encoder(x))
# %%
auto = Denoise(3)
auto.compile('adam', 'mse')
