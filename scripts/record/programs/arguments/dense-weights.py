# Dense(weights=[...])
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
W = np.random.rand(100, 16)
emb = tf.keras.layers.Embedding(100, 16, weights=[W], trainable=False)
d = tf.keras.layers.Dense(2, weights=[np.zeros((16, 2)), np.zeros(2)])
