# class weights keyed by words
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "?data"}
# %%
import numpy as np
from tensorflow import keras
# %%
x, y = np.random.rand(40, 3), np.random.randint(0, 2, 40)
model = keras.Sequential([keras.layers.Dense(1, activation="sigmoid", input_shape=(3,))])
model.compile("adam", "binary_crossentropy")
# %%
model.fit(x, y, class_weight={"healthy": 1.0, "ill": 9.0}, epochs=1, verbose=0)
