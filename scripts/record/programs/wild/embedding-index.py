# token ids beyond the embedding
# expects: {"tfkeras>=3": "?data", "*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
vocab = {w: i for i, w in enumerate('a b c d'.split(), start=1)}

def encode(text):
    return [vocab.get(w, len(vocab) + 1) for w in text.split()]

class TextNet(tf.keras.Model):
    def __init__(self, n):
        super().__init__()
        self.emb = tf.keras.layers.Embedding(n, 4)
        self.out = tf.keras.layers.Dense(1)

    def call(self, x):
        return self.out(tf.reduce_mean(self.emb(x), axis=1))
# %%
net = TextNet(len(vocab) + 1)
with tf.device('/CPU:0'):
    net(tf.constant([encode('a b zzz')]))
