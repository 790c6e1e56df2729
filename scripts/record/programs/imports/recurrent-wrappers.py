# keras.layers.recurrent, keras.layers.embeddings and keras.layers.wrappers
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers.recurrent import LSTM
from keras.layers.embeddings import Embedding
from keras.layers.wrappers import Bidirectional, TimeDistributed
model = Sequential()
