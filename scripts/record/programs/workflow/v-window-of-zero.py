# a window that a subtraction left empty
# expects: {"*": "data"}
# %%
import tensorflow as tf
width, overlap = 5, 5
ds = tf.data.Dataset.range(20).window(width - overlap, drop_remainder=True)
# %%
for window in ds:
    print(list(window.as_numpy_iterator()))
