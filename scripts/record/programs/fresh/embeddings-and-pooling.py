# layers by file, text CNN
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.layers.embeddings import Embedding
from keras.layers.pooling import GlobalMaxPooling1D
from keras.layers import Conv1D, Dense
stack = [Embedding(100, 8), Conv1D(8, 3), GlobalMaxPooling1D(), Dense(1)]
