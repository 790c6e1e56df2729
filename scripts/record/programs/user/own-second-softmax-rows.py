# sums along the last axis are divided off without keeping it
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
scores = np.exp(np.random.rand(6, 4))
share = scores / scores.sum(axis=-1)
