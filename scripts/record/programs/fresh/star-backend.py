# star import of the backend, then its functions
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from keras.backend import *
# %%
def rmse(y_true, y_pred):
    return sqrt(mean(square(y_pred - y_true), axis=-1))

print(rmse(np.array([[1., 2.]]), np.array([[1., 4.]])))
