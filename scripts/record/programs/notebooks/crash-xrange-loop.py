# a loop of Python 2
# expects: {"*": "?python-version python too-new"}
# %%
import numpy as np
import tensorflow as tf
losses = np.zeros(5)
# %%
for i in xrange(5):
    losses[i] = 1.0 / (i + 1)
