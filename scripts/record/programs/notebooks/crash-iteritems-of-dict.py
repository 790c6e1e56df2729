# a dictionary is walked as in Python 2
# expects: {"*": "?python-version python too-new"}
# %%
import tensorflow as tf
word_index = {'the': 1, 'a': 2}
# %%
index_word = dict((index, word) for word, index in word_index.iteritems())
