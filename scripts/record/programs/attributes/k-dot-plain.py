# keras.backend functions on plain keras
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from keras import backend as K

def rmse(y_true, y_pred):
    return K.sqrt(K.mean(K.square(y_pred - y_true), axis=-1))
# %%
print(rmse(K.constant([[1., 2.]]), K.constant([[1., 4.]])))
