# a share of a dataset for validation
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
ds = tf.data.Dataset.from_tensor_slices((np.random.rand(64, 3), np.random.rand(64))).batch(16)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile("adam", "mse")
# %%
model.fit(ds, validation_split=0.25, epochs=1, verbose=0)
