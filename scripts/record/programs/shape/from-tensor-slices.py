# from_tensor_slices of arrays of different lengths
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.zeros((10, 3)), np.zeros(9)))
