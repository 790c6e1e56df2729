# vectors of another length than the matrix
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
word_index = {'a': 1, 'b': 2}
vectors = {'a': np.ones(50), 'b': np.ones(50)}
# %%
matrix = np.zeros((len(word_index) + 1, 100))
for word, i in word_index.items():
    matrix[i] = vectors[word]
