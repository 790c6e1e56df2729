# Tokenizer(nb_words=)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "*": "?argument-changed keras too-new"}
# %%
from tensorflow.keras.preprocessing.text import Tokenizer
tok = Tokenizer(nb_words=1000)
