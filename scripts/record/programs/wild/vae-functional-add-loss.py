# the VAE of the book: add_loss on the functional model with backend functions
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras.layers import Lambda, Input, Dense
from tensorflow.keras.models import Model
from tensorflow.keras.losses import mse
from tensorflow.keras import backend as K
# %%
original_dim, intermediate_dim, latent_dim = 20, 8, 2

def sampling(args):
    z_mean, z_log_var = args
    batch = K.shape(z_mean)[0]
    dim = K.int_shape(z_mean)[1]
    epsilon = K.random_normal(shape=(batch, dim))
    return z_mean + K.exp(0.5 * z_log_var) * epsilon

inputs = Input(shape=(original_dim,), name='encoder_input')
x = Dense(intermediate_dim, activation='relu')(inputs)
z_mean = Dense(latent_dim, name='z_mean')(x)
z_log_var = Dense(latent_dim, name='z_log_var')(x)
z = Lambda(sampling, output_shape=(latent_dim,), name='z')([z_mean, z_log_var])
encoder = Model(inputs, [z_mean, z_log_var, z], name='encoder')
# %%
latent_inputs = Input(shape=(latent_dim,), name='z_sampling')
outputs = Dense(original_dim, activation='sigmoid')(Dense(intermediate_dim, activation='relu')(latent_inputs))
decoder = Model(latent_inputs, outputs, name='decoder')
outputs = decoder(encoder(inputs)[2])
vae = Model(inputs, outputs, name='vae_mlp')
# %%
def vae_loss(inputs, outputs, z_mean, z_log_var):
    reconstruction_loss = mse(inputs, outputs) * original_dim
    kl_loss = 1 + z_log_var - K.square(z_mean) - K.exp(z_log_var)
    kl_loss = K.sum(kl_loss, axis=-1) * -0.5
    return K.mean(reconstruction_loss + kl_loss)

vae.add_loss(vae_loss(inputs, outputs, z_mean, z_log_var))
vae.compile(optimizer='adam')
# %%
vae.fit(np.random.rand(32, original_dim).astype('float32'), epochs=1, batch_size=16, verbose=0)
