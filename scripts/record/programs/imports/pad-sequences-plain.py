# keras.preprocessing.sequence.pad_sequences: left keras.preprocessing in some releases
# expects: {"pykeras<3": "?import-moved keras too-old", "*": "?import-moved keras too-new"}
# %%
from keras.preprocessing.sequence import pad_sequences
X = pad_sequences([[1, 2], [3], [4, 5, 6]], maxlen=4)
print(X)
