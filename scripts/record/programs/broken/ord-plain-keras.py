# a classifier in plain keras
# environments: faulty
# expects: {"no-keras,no-tf": "dependency keras missing", "tf2.8-numpy*": "?import-moved keras too-new", "*": "fault"}
# %%
import numpy as np
from keras.models import Sequential
from keras.layers import Dense, Flatten
from keras.utils import to_categorical

images = np.random.rand(40, 8, 8).astype('float32')
digits = to_categorical(np.arange(40) % 10, 10)
# %%
net = Sequential([Flatten(input_shape=(8, 8)), Dense(20, activation='relu'), Dense(10, activation='softmax')])
net.compile(loss='categorical_crossentropy', optimizer='rmsprop', metrics=['accuracy'])
# %%
net.fit(images, digits, epochs=1, batch_size=8, verbose=0)
loss, accuracy = net.evaluate(images, digits, verbose=0)
