# a NumPy array has no append
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
losses = np.array([])
# %%
for epoch in range(2):
    losses.append(0.1)
