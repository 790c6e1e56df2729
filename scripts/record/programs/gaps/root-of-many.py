# the root of many numbers with a function for one
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import math

import numpy as np
import tensorflow as tf

errors = np.array([1.0, 4.0, 9.0])
# %%
print(math.sqrt(errors))
