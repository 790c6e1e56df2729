# pictures and labels of different number in a data set
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
ds = tf.data.Dataset.from_tensor_slices((np.zeros((10, 4, 4, 1)), np.zeros(9)))
