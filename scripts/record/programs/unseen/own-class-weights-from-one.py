# class weights for classes that are counted from one
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"keras>=3": null, "*": "?data"}
# %%
import numpy as np
from tensorflow import keras
# %%
x, y = np.random.rand(40, 3), np.random.randint(0, 2, 40)
model = keras.Sequential([keras.layers.Dense(2, activation="softmax", input_shape=(3,))])
model.compile("adam", "sparse_categorical_crossentropy")
# %%
model.fit(x, y, class_weight={1: 1.0, 2: 3.5}, epochs=1, verbose=0)
