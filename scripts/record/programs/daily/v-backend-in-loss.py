# an own loss from the functions of keras.backend
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"pykeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
import keras
from keras import backend as K

def root_mean_squared_error(y_true, y_pred):
    return K.sqrt(K.mean(K.square(y_pred - y_true)))

# %%
m = keras.models.Sequential([keras.layers.Dense(1, input_shape=(2,))])
m.compile(loss=root_mean_squared_error, optimizer='rmsprop')
m.fit(np.random.rand(8, 2), np.random.rand(8, 1), epochs=1, verbose=0)
