# DCGAN class whose step calls optimizer.minimize with a callable
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models
# %%
class DCGAN:
    def __init__(self, latent_dim=8):
        self.latent_dim = latent_dim
        self.generator = models.Sequential([layers.Dense(16, activation='relu', input_shape=(latent_dim,)), layers.Dense(4)])
        self.discriminator = models.Sequential([layers.Dense(16, activation='relu', input_shape=(4,)), layers.Dense(1)])
        self.g_opt = tf.keras.optimizers.Adam(1e-4)
        self.d_opt = tf.keras.optimizers.Adam(1e-4)
        self.bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)

    def _d_step(self, real):
        noise = tf.random.normal([real.shape[0], self.latent_dim])
        fake = self.generator(noise)
        def d_loss():
            r = self.discriminator(real)
            f = self.discriminator(fake)
            return self.bce(tf.ones_like(r), r) + self.bce(tf.zeros_like(f), f)
        self.d_opt.minimize(d_loss, self.discriminator.trainable_variables)

    def train(self, data, epochs=1):
        for _ in range(epochs):
            for batch in data:
                self._d_step(batch)
# %%
real = tf.data.Dataset.from_tensor_slices(np.random.rand(32, 4).astype('float32')).batch(8)
gan = DCGAN()
gan.train(real)
