# model.reset_states
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input(batch_shape=(1, 3, 1)), keras.layers.LSTM(4, stateful=True), keras.layers.Dense(1)])
model.compile('adam', 'mse')
for i in range(2):
    model.train_on_batch(np.zeros((1, 3, 1)), np.zeros((1, 1)))
    model.reset_states()
