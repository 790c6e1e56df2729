# predict on one sample without the batch axis
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(6,)), tf.keras.layers.Dense(1)])
sample = np.random.rand(6)
# %%
model.predict(sample)
