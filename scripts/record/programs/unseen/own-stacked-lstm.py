# the first of two recurrent layers gives its last state only
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
from tensorflow.keras.layers import LSTM, Bidirectional, Dense, Embedding, Input
from tensorflow.keras.models import Model
# %%
ids = Input(shape=(40,))
e = Embedding(500, 32)(ids)
a = Bidirectional(LSTM(16))(e)
b = Bidirectional(LSTM(8))(a)
tagger = Model(ids, Dense(3)(b))
