# a table in a pipeline's Python function lacks a key
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
codes = {b"cat": 0, b"dog": 1}
ds = tf.data.Dataset.from_tensor_slices(["cat", "dog", "cow"])
ds = ds.map(lambda s: tf.numpy_function(lambda name: np.int64(codes[name]), [s], tf.int64))
for code in ds:
    print(int(code))
