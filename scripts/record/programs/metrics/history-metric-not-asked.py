# the history is asked for a metric that compile() was not given
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow import keras
net = keras.models.Sequential()
net.add(keras.layers.Dense(1, input_shape=(3,)))
net.compile(loss='mse', optimizer='sgd')
curve = net.fit(np.random.rand(16, 3), np.random.rand(16), epochs=3, verbose=0)
# %%
errors = curve.history['mae']
print(min(errors))
