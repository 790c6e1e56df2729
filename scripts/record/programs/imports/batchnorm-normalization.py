# keras.layers.normalization.BatchNormalization
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense, Dropout, Activation
from keras.layers.normalization import BatchNormalization
from keras.layers.advanced_activations import LeakyReLU
# %%
model = Sequential()
model.add(Dense(8, input_dim=4))
model.add(LeakyReLU(alpha=0.2))
model.add(BatchNormalization(momentum=0.8))
