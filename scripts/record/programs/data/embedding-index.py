# a token beyond the vocabulary
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Embedding(10, 4), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])
x = np.array([[1, 2, 12]])
# %%
model.predict(x)
