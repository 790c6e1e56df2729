# tf.sparse_tensor_to_dense
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
sp = tf.SparseTensor(indices=[[0, 0], [1, 2]], values=[1, 2], dense_shape=[3, 4])
print(tf.sparse_tensor_to_dense(sp))
