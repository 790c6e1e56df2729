# lists of different length to an array
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
# %%
sentences = [[1, 4, 2], [3], [5, 1]]
m = tf.keras.Sequential([tf.keras.layers.Embedding(10, 4), tf.keras.layers.GlobalAveragePooling1D(), tf.keras.layers.Dense(1)])
m.compile('adam', 'mse')

def to_matrix(rows):
    return np.array([np.array(r) for r in rows], dtype=object)
# %%
m.fit(to_matrix(sentences), np.ones(3), epochs=1, verbose=0)
