# an autoencoder on the JAX backend whose target is wider than its output
# environments: keras3.15-jax
# variables: KERAS_BACKEND=jax
# expects: {"*": "shape"}
# %%
import numpy as np
import keras
from keras import layers
auto = keras.Sequential([keras.Input((12,)), layers.Dense(4, activation='relu'), layers.Dense(10)])
auto.compile('adam', 'mse')
# %%
x = np.random.rand(16, 12).astype('float32')
auto.fit(x, x, epochs=1, verbose=0)
