# text classification of the Keras 1 examples
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, Convolution1D
# %%
max_features, maxlen = 5000, 400
model = Sequential()
model.add(Embedding(max_features, 50, input_length=maxlen, dropout=0.2))
