# float64 NumPy data against float32 weights
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
W = tf.Variable(tf.random.normal((3, 2)))
x = tf.constant(np.random.rand(4, 3))
print(tf.matmul(x, W))
