# keras.layers.advanced_activations, plain Keras
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense
from keras.layers.advanced_activations import LeakyReLU
# %%
model = Sequential()
model.add(Dense(8, input_shape=(4,)))
model.add(LeakyReLU())
