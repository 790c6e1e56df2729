# a data set is indexed
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices(np.zeros((4, 2))).batch(2)
# %%
first = ds[0]
