# a VAE: the decoder awaits another number of latent values
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

LATENT = 4

class Sampling(layers.Layer):
    def call(self, inputs):
        mean, log_var = inputs
        return mean + tf.exp(0.5 * log_var) * tf.random.normal(tf.shape(mean))

enc_in = tf.keras.Input((20,))
h = layers.Dense(10, activation='relu')(enc_in)
z_mean, z_log_var = layers.Dense(LATENT)(h), layers.Dense(LATENT)(h)
encoder = tf.keras.Model(enc_in, [z_mean, z_log_var, Sampling()([z_mean, z_log_var])], name='encoder')

dec_in = tf.keras.Input((2,))
decoder = tf.keras.Model(dec_in, layers.Dense(20, activation='sigmoid')(layers.Dense(10, activation='relu')(dec_in)), name='decoder')
# %%
batch = np.random.rand(8, 20).astype('float32')
_, _, z = encoder(batch)
reconstruction = decoder(z)
