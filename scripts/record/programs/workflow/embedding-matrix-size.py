# an embedding filled from a matrix that is one row short
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

word_index = {w: i + 1 for i, w in enumerate('the cat sat on a mat'.split())}
vectors = {w: np.random.rand(5) for w in word_index}
matrix = np.zeros((len(word_index), 5))
for word, i in word_index.items():
    if i < len(matrix):
        matrix[i] = vectors[word]
# %%
embedding = tf.keras.layers.Embedding(len(word_index) + 1, 5)
embedding.build((None, 4))
embedding.set_weights([matrix])
