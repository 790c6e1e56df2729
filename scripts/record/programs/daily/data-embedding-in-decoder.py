# the start token was never counted into the vocabulary
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf

vocab = {w: i for i, w in enumerate(['<pad>', 'the', 'cat', 'sat', 'mat'])}
vocab['<start>'] = 17
emb = tf.keras.layers.Embedding(len(vocab), 8)
gru = tf.keras.layers.GRU(8)

def embed(words):
    ids = tf.constant([[vocab[w] for w in words]])
    return gru(emb(ids))

# %%
state = embed(['<start>', 'the', 'cat'])
