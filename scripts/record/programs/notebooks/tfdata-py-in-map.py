# a Python function on a path tensor
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def load(path):
    with open(path, 'rb') as f:
        return f.read()
# %%
ds = tf.data.Dataset.from_tensor_slices(['a.png', 'b.png']).map(load)
