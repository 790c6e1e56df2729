# np.float
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
x = np.array([1, 2], dtype=np.float)
