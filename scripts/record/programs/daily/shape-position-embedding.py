# positions for 50 tokens, sequences of 64
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

MAX_LEN = 50
VOCAB = 300
# %%
class TokenAndPositionEmbedding(layers.Layer):
    def __init__(self, maxlen, vocab_size, embed_dim, **kwargs):
        super().__init__(**kwargs)
        self.maxlen = maxlen
        self.token_emb = layers.Embedding(input_dim=vocab_size, output_dim=embed_dim)
        self.pos_emb = layers.Embedding(input_dim=maxlen, output_dim=embed_dim)

    def call(self, x):
        positions = self.pos_emb(tf.range(start=0, limit=self.maxlen, delta=1))
        return self.token_emb(x) + positions


def make_model(seq_len):
    inputs = layers.Input(shape=(seq_len,))
    x = TokenAndPositionEmbedding(MAX_LEN, VOCAB, 32)(inputs)
    x = layers.GlobalAveragePooling1D()(x)
    return keras.Model(inputs, layers.Dense(2, activation='softmax')(x))

# %%
tokens = np.random.randint(1, VOCAB, size=(100, 64))
model = make_model(tokens.shape[1])
