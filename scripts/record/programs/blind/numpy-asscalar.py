# np.asscalar
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
value = np.asscalar(np.array([3.5]))
