# a generator is fed noise of another width than it was built for
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
latent_dim = 100
generator = tf.keras.Sequential([layers.Dense(4 * 4 * 8, input_shape=(latent_dim,)), layers.Reshape((4, 4, 8)), layers.Conv2DTranspose(1, 4, strides=2, padding='same', activation='tanh')])
# %%
def sample(n):
    noise = tf.random.normal([n, 128])
    return generator(noise, training=False)
# %%
print(sample(4).shape)
