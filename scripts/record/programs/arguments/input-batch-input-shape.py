# Input(batch_input_shape=)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
from tensorflow import keras
x = keras.Input(batch_input_shape=(4, 10))
