# a matrix that has no inverse
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
design = np.array([[1.0, 2.0], [2.0, 4.0]])
weights = np.linalg.inv(design.T @ design)
