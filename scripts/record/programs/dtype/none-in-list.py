# None inside the data
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
x = tf.constant([1.0, None, 3.0])
