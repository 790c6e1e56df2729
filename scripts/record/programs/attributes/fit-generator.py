# model.fit_generator
# expects: {"legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow import keras

def batches():
    while True:
        yield np.random.rand(4, 3), np.random.rand(4, 1)

model = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
model.compile(loss='mse', optimizer='sgd')
# %%
model.fit_generator(batches(), steps_per_epoch=2, epochs=1, verbose=0)
