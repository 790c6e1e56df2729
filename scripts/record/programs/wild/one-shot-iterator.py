# input function that ends in make_one_shot_iterator
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
def input_fn(features, labels, batch_size, shuffle=True):
    ds = tf.data.Dataset.from_tensor_slices((features, labels))
    if shuffle:
        ds = ds.shuffle(100)
    ds = ds.repeat().batch(batch_size)
    return ds.make_one_shot_iterator().get_next()

def train_batch():
    return input_fn(np.random.rand(30, 4), np.zeros(30), 10)
# %%
x_batch, y_batch = train_batch()
