# train_step unpacks pairs where only inputs come
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class VAE(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.enc = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.enc(x)
    def train_step(self, data):
        x, y = data
        return {'loss': tf.reduce_mean(self(x))}
# %%
vae = VAE()
vae.compile(optimizer='adam')
vae.fit(np.zeros((4, 3), 'float32'), epochs=1, verbose=0)
