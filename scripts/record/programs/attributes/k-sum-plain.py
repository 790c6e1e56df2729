# keras.backend.sum in a loss, plain keras
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from keras.models import Sequential
from keras.layers import Dense
import keras.backend as K

def dice_loss(y_true, y_pred):
    inter = K.sum(y_true * y_pred)
    return 1 - 2 * inter / (K.sum(y_true) + K.sum(y_pred))

model = Sequential([Dense(1, activation='sigmoid', input_shape=(3,))])
model.compile(optimizer='adam', loss=dice_loss)
# %%
model.fit(np.random.rand(8, 3), np.ones((8, 1)), verbose=0)
