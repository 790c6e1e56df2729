# the short name of a metric is asked for as compile() was given it
# expects: {"tf1.15": "metric-names tensorflow too-old", "*": null}
# %%
import numpy as np
from tensorflow import keras
net = keras.models.Sequential()
net.add(keras.layers.Dense(1, input_shape=(3,)))
net.compile(loss='mse', optimizer='sgd', metrics=['mae'])
curve = net.fit(np.random.rand(16, 3), np.random.rand(16), epochs=3, verbose=0)
# %%
errors = curve.history['mae']
print(min(errors))
