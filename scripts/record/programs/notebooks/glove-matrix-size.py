# a row of the embedding matrix beyond its end
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
word_index = {'a': 1, 'b': 2, 'c': 3}
# %%
matrix = np.zeros((len(word_index), 4))
for word, i in word_index.items():
    matrix[i] = np.ones(4)
