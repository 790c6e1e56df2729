# model.predict_generator
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
def gen():
    while True:
        yield np.zeros((2, 3))
p = model.predict_generator(gen(), steps=2)
