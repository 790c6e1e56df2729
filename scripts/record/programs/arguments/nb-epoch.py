# fit(nb_epoch=)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(np.zeros((4, 2)), np.zeros(4), nb_epoch=2, batch_size=2, verbose=0)
