# flat pixels of a csv go to a convolution
# expects: {"*": "shape"}
# %%
import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, Flatten, Dense
train = pd.DataFrame(np.random.randint(0, 255, (10, 784)))
X_train = train.values / 255.0
y_train = np.random.randint(0, 10, 10)
# %%
model = Sequential()
model.add(Conv2D(4, (3, 3), activation='relu', input_shape=(28, 28, 1)))
model.add(Flatten())
model.add(Dense(10, activation='softmax'))
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
# %%
model.fit(X_train, y_train, epochs=1)
