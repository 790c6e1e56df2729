# One-hot labels with keras.utils.np_utils.
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from keras.models import Sequential
from keras.layers import Dense
from keras.utils import np_utils
# %%
y_train = np.array([0, 1, 2, 1])
y_train = np_utils.to_categorical(y_train, 3)
print(y_train.shape)
