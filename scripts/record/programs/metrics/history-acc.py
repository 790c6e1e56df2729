# history.history['acc'] after metrics=['accuracy']
# expects: {"tf<2.6": "?metric-names tensorflow too-new", "legacy": "?metric-names tf-keras too-new", "*": "?metric-names keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1, activation='sigmoid', input_shape=(3,))])
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
history = model.fit(np.random.rand(8, 3), np.random.randint(0, 2, 8), validation_split=0.25, epochs=1, verbose=0)
# %%
acc = history.history['acc']
val_acc = history.history['val_acc']
