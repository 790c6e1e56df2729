# np.object in the user's own code
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
names = np.array(['a', None], dtype=np.object)
