# a dataset has no shape
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
train = tf.data.Dataset.from_tensor_slices((np.zeros((8, 4)), np.zeros(8))).batch(4)
print(train.shape)
