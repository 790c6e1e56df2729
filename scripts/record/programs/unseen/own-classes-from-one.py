# classes are counted from one
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow import keras
# %%
x = np.random.rand(70, 9).astype("float32")
stars = np.repeat(np.arange(1, 6), 14)
# %%
model = keras.Sequential([keras.layers.Dense(5, activation="softmax", input_shape=(9,))])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, stars, epochs=1, verbose=0)
