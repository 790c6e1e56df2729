# Convolution2D(32, 3, 3, border_mode=) of Keras 1
# expects: {"*": "?argument-changed keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Flatten, Dense
classifier = Sequential()
classifier.add(Conv2D(32, 3, 3, input_shape=(64, 64, 3), activation='relu', border_mode='same'))
