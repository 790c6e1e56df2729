# the word with the highest number has no row
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
word_index = {"<pad>": 0, "the": 1, "cat": 2, "sat": 3, "mat": 4}
ids = np.array([[1, 2, 3, 0], [1, 4, 0, 0]] * 8)
# %%
model = tf.keras.Sequential([tf.keras.layers.Embedding(len(word_index) - 1, 6), tf.keras.layers.GlobalAveragePooling1D(), tf.keras.layers.Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(ids, np.random.rand(16), epochs=1, verbose=0)
