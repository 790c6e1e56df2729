# tf.set_random_seed
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
np.random.seed(1)
tf.set_random_seed(2)
