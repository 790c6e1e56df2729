# arrays of different rank are joined
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
a = np.zeros((10, 4))
b = np.zeros(10)
# %%
X = np.concatenate([a, b], axis=1)
