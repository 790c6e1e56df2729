# one-hot of a whole corpus
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
# %%
def vectorize(n_sentences, maxlen, n_chars):
    return np.zeros((n_sentences, maxlen, n_chars), dtype=np.float64)

x = vectorize(90_000_000, 400, 2000)
