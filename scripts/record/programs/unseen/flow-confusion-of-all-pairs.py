# a table of all pairs does not fit into memory
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
embeddings = tf.random.normal((1000, 8)).numpy()
# %%
n = 3_000_000
similarity = np.ones((n, n), dtype='float64')
