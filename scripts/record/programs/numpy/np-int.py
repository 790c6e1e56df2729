# np.int in the user's code
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
y = np.zeros(3).astype(np.int)
