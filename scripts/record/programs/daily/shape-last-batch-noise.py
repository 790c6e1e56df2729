# noise made for full batches, the last one is smaller
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

BATCH_SIZE = 32
LATENT = 2

class Sampling(layers.Layer):
    def call(self, inputs):
        z_mean, z_log_var = inputs
        eps = tf.random.normal(shape=(BATCH_SIZE, LATENT))
        return z_mean + tf.exp(0.5 * z_log_var) * eps

# %%
inp = layers.Input((12,))
h = layers.Dense(8, activation='relu')(inp)
mu, log_var = layers.Dense(LATENT)(h), layers.Dense(LATENT)(h)
z = Sampling()([mu, log_var])
rec = layers.Dense(12, activation='sigmoid')(z)
vae = tf.keras.Model(inp, rec)
vae.compile('adam', 'mse')
# %%
data = np.random.rand(80, 12).astype('float32')
vae.fit(data, data, batch_size=BATCH_SIZE, epochs=1, verbose=0)
