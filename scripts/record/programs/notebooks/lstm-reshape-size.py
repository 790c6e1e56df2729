# a reshape of windows to the wrong number of values
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras.layers import LSTM
X_train = np.zeros((95, 60))
# %%
X_train = np.reshape(X_train, (X_train.shape[0], X_train.shape[1], 5))
