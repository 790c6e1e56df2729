# numpy reshape in a preprocessing cell
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
X = np.zeros((100, 30))
X = X.reshape((100, 28, 28, 1))
