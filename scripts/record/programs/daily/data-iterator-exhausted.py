# the second look at a dataset of one batch
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices((np.random.rand(8, 3), np.arange(8))).batch(8)
it = iter(ds)
# %%
images, labels = next(it)
print(images.shape)
# %%
images, labels = next(it)
print('second batch', images.shape)
