# np.random.shuffle of a range
# expects: {"*": "user-code"}
# %%
import random
import numpy as np
import tensorflow as tf
# %%
idx = range(10)
random.shuffle(idx)
