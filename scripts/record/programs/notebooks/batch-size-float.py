# a float as the batch size of a dataset
# expects: {"*": "?dtype"}
# %%
import numpy as np
import tensorflow as tf
# %%
ds = tf.data.Dataset.from_tensor_slices(np.zeros((10, 2))).batch(10 / 4)
