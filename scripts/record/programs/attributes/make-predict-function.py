# model._make_predict_function before threads
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
model._make_predict_function()
