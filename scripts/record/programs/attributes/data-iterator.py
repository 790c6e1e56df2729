# dataset.make_one_shot_iterator
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices([1, 2, 3]).batch(2)
it = ds.make_one_shot_iterator()
x = it.get_next()
