# Embedding(weights=[...], input_length=)
# expects: {"tf<2.6": null, "legacy": null, "*": "?argument-changed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, Flatten, Dense
matrix = np.random.rand(20, 8)
model = Sequential()
model.add(Embedding(20, 8, weights=[matrix], input_length=5, trainable=False))
model.add(Flatten())
model.add(Dense(1, activation='sigmoid'))
model.compile('adam', 'binary_crossentropy')
model.fit(np.zeros((4, 5)), np.zeros(4), verbose=0)
