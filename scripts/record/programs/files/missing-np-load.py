# np.load
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf
X = np.load('X_train.npy')
