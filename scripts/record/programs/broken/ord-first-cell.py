# the imports of a notebook on images
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import os
import random
import numpy as np
import tensorflow as tf

SEED = 42
random.seed(SEED); np.random.seed(SEED); tf.random.set_seed(SEED)
print('TF', tf.__version__, 'NumPy', np.__version__)
# %%
x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
print(tf.linalg.matmul(x, x).numpy())
