# fit(workers=) on the backend jax
# environments: keras3.15-jax tf2.21-jax
# fresh: yes
# expects: {"*": "argument-changed keras too-new"}
# %%
import os
os.environ['KERAS_BACKEND'] = 'jax'
import keras
import numpy as np
model = keras.Sequential([keras.layers.Dense(1)])
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), workers=4)
