# a word that the tokenizer never saw
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow.keras.preprocessing.text import Tokenizer
tok = Tokenizer()
tok.fit_on_texts(['the cat sat'])
# %%
seed = 'the dog sat'.split()
x = np.array([[tok.word_index[w] for w in seed]])
