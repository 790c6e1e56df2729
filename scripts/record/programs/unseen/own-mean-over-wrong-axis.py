# a mean over rows is taken off the columns
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
table = np.random.rand(120, 7)
centred = table - table.mean(axis=1)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(7,))])
