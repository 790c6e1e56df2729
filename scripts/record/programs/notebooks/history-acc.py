# the log's old name
# expects: {"tf<2.6": "metric-names tensorflow too-new", "*": "metric-names keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1, activation='sigmoid', input_shape=(2,))])
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
h = model.fit(np.zeros((8, 2)), np.zeros(8), validation_split=0.25, epochs=1, verbose=0)
# %%
acc = h.history['acc']
val_acc = h.history['val_acc']
