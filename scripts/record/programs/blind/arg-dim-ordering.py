# dim_ordering= of Keras 1
# expects: {"*": "?argument-changed keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D
model = Sequential()
model.add(Conv2D(4, (3, 3), input_shape=(16, 16, 3)))
model.add(MaxPooling2D(pool_size=(2, 2), dim_ordering='tf'))
