# Python's if on a tensor in a dataset's lambda
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def mapper(x):
    return [1 if bool(v > 1) else 0 for v in x]
ds = tf.data.Dataset.from_tensor_slices([[1, 2], [3, 4]])
# %%
ds = ds.map(lambda x: mapper(x))
