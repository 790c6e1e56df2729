# a lambda of one argument for a dataset of pairs
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.zeros((4, 2)), np.zeros(4)))
ds = ds.map(lambda x: x / 255.0)
