# an index beyond the embedding in a language model
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
vocab = sorted(set('hello world of words'))
ids = np.array([[vocab.index(c) + 5 for c in 'hello world']] * 4)
# %%
model = tf.keras.Sequential([tf.keras.layers.Embedding(len(vocab), 8), tf.keras.layers.GRU(8, return_sequences=True), tf.keras.layers.Dense(len(vocab) + 5)])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
# %%
model.fit(ids[:, :-1], ids[:, 1:], epochs=1, verbose=0)
