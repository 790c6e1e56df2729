# an array of lists of different lengths: an error from 1.24
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
X = np.array([[1, 2, 3], [4, 5]])
print(X.shape)
