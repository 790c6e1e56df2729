# keras.layers.merge
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.layers import Input, Dense
from keras.layers.merge import concatenate, add
from keras.models import Model
a = Input(shape=(3,))
b = Input(shape=(3,))
out = Dense(1)(concatenate([a, b]))
model = Model(inputs=[a, b], outputs=out)
