# a vocabulary file was cut
# expects: {"*": "data"}
# %%
import json
import tensorflow as tf
with open('vocab.json', 'w') as f:
    f.write('{"the": 1, "a": 2, "of"')
# %%
with open('vocab.json') as f:
    vocab = json.load(f)
embedding = tf.keras.layers.Embedding(len(vocab) + 1, 8)
