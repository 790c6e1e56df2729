# Model(input=, output=)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
from tensorflow.keras.layers import Input, Dense
from tensorflow.keras.models import Model
a = Input(shape=(4,))
b = Dense(2)(a)
model = Model(input=a, output=b)
