# np.product, np.cumproduct
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
n = np.product((2, 3))
