# a decoder taken from tf.contrib.seq2seq
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
embedding = tf.Variable(tf.random.normal((30, 8)))
cell = tf.keras.layers.LSTMCell(16)
# %%
def make_decoder(start_tokens, end_token, state):
    helper = tf.contrib.seq2seq.GreedyEmbeddingHelper(embedding, start_tokens, end_token)
    return tf.contrib.seq2seq.BasicDecoder(cell, helper, state)
# %%
decoder = make_decoder(tf.fill([4], 1), 2, cell.get_initial_state(batch_size=4, dtype=tf.float32))
