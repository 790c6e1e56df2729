# 3-D images into Conv2D
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow import keras
x_train = np.random.rand(8, 28, 28)
model = keras.Sequential([keras.layers.Conv2D(4, 3, activation='relu', input_shape=(28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy')
# %%
model.predict(x_train.reshape(8, 28 * 28))
