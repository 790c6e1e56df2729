# the noise of a VAE has another width than its mean
# expects: {"*": "shape"}
# %%
import tensorflow as tf
class Encoder(tf.keras.Model):
    def __init__(self, latent):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(8, activation='relu')
        self.mean, self.log_var = tf.keras.layers.Dense(latent), tf.keras.layers.Dense(latent)
    def call(self, x):
        h = self.hidden(x)
        mean, log_var = self.mean(h), self.log_var(h)
        return mean + tf.exp(log_var / 2) * tf.random.normal((x.shape[0], 3))
# %%
print(Encoder(2)(tf.random.normal((5, 6))).shape)
