# from_tensor_slice for from_tensor_slices
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
x, y = np.random.rand(10, 3), np.random.rand(10)
# %%
ds = tf.data.Dataset.from_tensor_slice((x, y)).batch(5)
