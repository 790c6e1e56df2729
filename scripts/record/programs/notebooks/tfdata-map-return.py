# the mapped function takes one argument, the data set holds pairs
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def scale(image):
    return image / 255.0
# %%
ds = tf.data.Dataset.from_tensor_slices((np.zeros((4, 8, 8, 3)), np.zeros(4)))
ds = ds.map(scale).batch(2)
