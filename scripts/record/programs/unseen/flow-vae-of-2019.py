# the variational autoencoder of the older examples: losses from backend functions, add_loss
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Dense, Input, Lambda
from tensorflow.keras.models import Model

original_dim, latent_dim = 20, 2
def sampling(args):
    z_mean, z_log_var = args
    epsilon = K.random_normal(shape=(K.shape(z_mean)[0], K.int_shape(z_mean)[1]))
    return z_mean + K.exp(0.5 * z_log_var) * epsilon
# %%
inputs = Input(shape=(original_dim,))
h = Dense(8, activation='relu')(inputs)
z_mean, z_log_var = Dense(latent_dim)(h), Dense(latent_dim)(h)
z = Lambda(sampling, output_shape=(latent_dim,))([z_mean, z_log_var])
outputs = Dense(original_dim, activation='sigmoid')(Dense(8, activation='relu')(z))
vae = Model(inputs, outputs)
# %%
kl = -0.5 * K.sum(1 + z_log_var - K.square(z_mean) - K.exp(z_log_var), axis=-1)
vae.add_loss(K.mean(kl))
vae.compile(optimizer='adam', loss='binary_crossentropy')
vae.fit(np.random.rand(32, original_dim), np.random.rand(32, original_dim), epochs=1, verbose=0)
