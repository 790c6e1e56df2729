# a function of one argument for pairs
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
pairs = tf.data.Dataset.from_tensor_slices((np.random.rand(10, 4), np.arange(10)))
scaled = pairs.map(lambda row: row / 255.0).batch(5)
