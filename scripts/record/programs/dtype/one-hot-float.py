# tf.one_hot of floats
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
labels = np.array([0.0, 1.0, 2.0])
print(tf.one_hot(labels, 3))
