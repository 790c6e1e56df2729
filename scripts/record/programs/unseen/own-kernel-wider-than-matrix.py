# two arrays are joined along the wrong axis
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
numeric = np.random.rand(100, 4)
encoded = np.random.rand(100, 9)
x = np.concatenate([numeric, encoded], axis=0)
