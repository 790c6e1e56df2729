# model.predict_classes
# expects: {"legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(8, activation='relu', input_shape=(4,)), Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(20, 4)
y = np.random.randint(0, 3, 20)
model.fit(x, y, epochs=1, verbose=0)
# %%
pred = model.predict_classes(x)
