# .numpy() inside of a tf.function
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
@tf.function
def step(x):
    return np.sum(x.numpy())
# %%
step(tf.ones((2, 2)))
