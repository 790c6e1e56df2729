# more memory than the machine has
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
# %%
images = np.zeros((600000, 512, 512, 3), dtype='float64')
