# a dataset that was not batched
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.zeros((8, 28, 28, 1), 'float32'), np.zeros(8)))
model = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, input_shape=(28, 28, 1)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
model.fit(ds, verbose=0)
