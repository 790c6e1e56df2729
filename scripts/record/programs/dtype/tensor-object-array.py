# an object array of arrays to a tensor
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
a = np.empty(2, dtype=object)
a[0], a[1] = np.zeros((2, 2)), np.zeros((2, 2))
t = tf.convert_to_tensor(a)
