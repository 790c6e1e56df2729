# CuDNNLSTM of Keras 2.2
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
from tensorflow import keras
model = keras.Sequential()
model.add(keras.layers.CuDNNLSTM(16, input_shape=(10, 2)))
