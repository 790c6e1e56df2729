# star import of layers, an old name in the model
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?import-moved tensorflow too-new", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
from tensorflow.keras.models import *
from tensorflow.keras.layers import *
# %%
inp = Input((20, 3))
h = LocallyConnected1D(4, 3)(inp)
h = Flatten()(h)
model = Model(inp, Dense(1)(h))
