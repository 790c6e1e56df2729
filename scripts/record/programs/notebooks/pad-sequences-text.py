# words are padded instead of numbers
# expects: {"*": "dtype"}
# %%
from tensorflow.keras.preprocessing.sequence import pad_sequences
# %%
texts = [['good', 'film'], ['bad']]
X = pad_sequences(texts, maxlen=4)
