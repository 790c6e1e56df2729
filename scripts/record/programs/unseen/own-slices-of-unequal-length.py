# features and labels of other lengths in slices
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
audio = np.random.rand(30, 100)
spoken = np.random.randint(0, 10, 29)
ds = tf.data.Dataset.from_tensor_slices((audio, spoken))
