# frames of one clip given as if they were clips
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import TimeDistributed, Conv2D, Flatten, LSTM, Dense

def video_model(frames, size, n_classes):
    m = Sequential()
    m.add(TimeDistributed(Conv2D(4, (3, 3), activation='relu'), input_shape=(size, size, 3)))
    m.add(TimeDistributed(Flatten()))
    m.add(LSTM(8))
    m.add(Dense(n_classes, activation='softmax'))
    return m
# %%
model = video_model(frames=10, size=24, n_classes=5)
model.compile('adam', 'categorical_crossentropy')
