# the numpy backend cannot train
# environments: tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "backend jax missing"}
# variables: KERAS_BACKEND=numpy
# %%
import numpy as np
import keras
model = keras.Sequential([keras.layers.Dense(1)])
model.compile('sgd', 'mse')
model.fit(np.zeros((4, 2)), np.zeros((4, 1)))
