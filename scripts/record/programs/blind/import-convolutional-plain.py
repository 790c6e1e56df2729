# keras.layers.convolutional and pooling as modules
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers.convolutional import Conv2D
from keras.layers.convolutional import MaxPooling2D
from keras.layers.core import Flatten, Dense, Dropout
# %%
model = Sequential()
model.add(Conv2D(4, (3, 3), input_shape=(16, 16, 1), activation='relu'))
model.add(MaxPooling2D(pool_size=(2, 2)))
model.add(Flatten())
model.add(Dense(10, activation='softmax'))
