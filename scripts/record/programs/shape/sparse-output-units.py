# too few output units for the labels (one-hot of 4, Dense(3))
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(3, activation='softmax', input_shape=(5,))])
model.compile(loss='categorical_crossentropy', optimizer='adam')
model.fit(np.random.rand(8, 5), np.eye(4)[np.zeros(8, dtype=int)], verbose=0)
