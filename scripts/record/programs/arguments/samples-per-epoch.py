# fit_generator(samples_per_epoch=, nb_epoch=)
# expects: {"*": "?argument-changed keras too-new"}
# %%
import numpy as np
from keras.models import Sequential
from keras.layers import Dense
model = Sequential([Dense(1, input_shape=(3,))])
model.compile(loss='mse', optimizer='sgd')
def gen():
    while True:
        yield np.zeros((2, 3)), np.zeros((2, 1))
model.fit(gen(), samples_per_epoch=4, epochs=1)
