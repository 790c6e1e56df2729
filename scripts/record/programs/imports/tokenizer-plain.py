# keras.preprocessing.text.Tokenizer
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from keras.preprocessing.text import Tokenizer
from keras.preprocessing.sequence import pad_sequences
# %%
tok = Tokenizer(num_words=100)
tok.fit_on_texts(['a cat sat', 'a dog ran'])
seqs = pad_sequences(tok.texts_to_sequences(['a cat ran']), maxlen=5)
