# a function of NumPy with two letters swapped
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
# %%
mask = np.zeors((4, 4))
