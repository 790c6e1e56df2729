# the cell of the preprocessing function was not run
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
# %% [skip]
def preprocess(image, label):
    return tf.cast(image, tf.float32) / 255.0, label
# %%
def make_ds(x, y):
    ds = tf.data.Dataset.from_tensor_slices((x, y))
    return ds.map(preprocess).batch(4)

train = make_ds(np.zeros((8, 4, 4, 1), 'uint8'), np.zeros(8))
