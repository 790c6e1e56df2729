# np.bool in the user's own code: gone from 1.24, back in 2.0
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
mask = np.zeros((4, 4), dtype=np.bool)
