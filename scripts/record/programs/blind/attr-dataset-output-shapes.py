# dataset.output_shapes
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices([[1, 2], [3, 4]])
print(ds.output_types, ds.output_shapes)
