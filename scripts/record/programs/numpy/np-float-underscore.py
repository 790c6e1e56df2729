# np.float_ and np.Inf left in NumPy 2
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
best = np.Inf
