# a VAE with the loss added to its model
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?kerastensor keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model

i = layers.Input((12,))
mean, log_var = layers.Dense(2)(i), layers.Dense(2)(i)
def sample(args):
    m, v = args
    return m + tf.exp(0.5 * v) * tf.random.normal(tf.shape(m))
z = layers.Lambda(sample)([mean, log_var])
o = layers.Dense(12, activation='sigmoid')(z)
vae = Model(i, o)
# %%
kl = -0.5 * tf.reduce_mean(1 + log_var - tf.square(mean) - tf.exp(log_var))
vae.add_loss(kl)
vae.compile('adam', 'mse')
vae.fit(np.random.rand(8, 12), np.random.rand(8, 12), verbose=0)
