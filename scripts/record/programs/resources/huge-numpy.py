# a NumPy array that no machine holds
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
X = np.zeros((3000000, 3000, 300))
