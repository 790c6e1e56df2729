# a VAE refers to a sampling function that nobody wrote
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
inp = layers.Input((8,))
mean, log_var = layers.Dense(2)(inp), layers.Dense(2)(inp)
# %%
z = layers.Lambda(sampling_fn, name='z')([mean, log_var])
encoder = tf.keras.Model(inp, [mean, log_var, z])
