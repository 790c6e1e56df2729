# a dataset without batches
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.zeros((8, 4)), np.zeros(8)))
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))]); model.compile('adam', 'mse')
# %%
model.fit(ds, epochs=1)
