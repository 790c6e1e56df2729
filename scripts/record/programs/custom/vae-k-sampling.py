# VAE sampling with K.random_normal in a Lambda, K.shape
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Dense, Lambda
from tensorflow.keras.models import Model

def sampling(args):
    z_mean, z_log_var = args
    eps = K.random_normal(shape=(K.shape(z_mean)[0], 2))
    return z_mean + K.exp(0.5 * z_log_var) * eps
x = Input((4,))
m, v = Dense(2)(x), Dense(2)(x)
z = Lambda(sampling)([m, v])
out = Dense(4)(z)
vae = Model(x, out)
kl = -0.5 * K.sum(1 + v - K.square(m) - K.exp(v), axis=-1)
