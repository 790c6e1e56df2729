# token and position embeddings are added with tf.range in a functional model
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
maxlen, vocab, width = 10, 50, 8
# %%
tokens = layers.Input(shape=(maxlen,), dtype='int32')
positions = tf.range(start=0, limit=tf.shape(tokens)[-1], delta=1)
x = layers.Embedding(vocab, width)(tokens) + layers.Embedding(maxlen, width)(positions)
x = layers.GlobalMaxPooling1D()(x)
model = tf.keras.Model(tokens, layers.Dense(1)(x))
# %%
model.compile('adam', 'mse')
model.fit(np.random.randint(0, vocab, (8, maxlen)), np.random.rand(8), verbose=0)
