# the same check refuses an array
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def standardize(x):
    if not isinstance(x, tf.Tensor):
        raise TypeError('expected tf.Tensor, got %s' % type(x))
    return (x - tf.reduce_mean(x)) / tf.math.reduce_std(x)

standardize(np.random.rand(4, 2))
