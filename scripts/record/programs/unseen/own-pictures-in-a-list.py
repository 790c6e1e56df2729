# a list of pictures that was never stacked
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow import keras
# %%
pictures = [np.random.rand(10, 10, 1) for _ in range(12)]
labels = np.arange(12) % 2
# %%
m = keras.Sequential([keras.layers.Flatten(input_shape=(10, 10, 1)), keras.layers.Dense(1, activation="sigmoid")])
m.compile("adam", "binary_crossentropy")
m.fit(pictures, labels, epochs=1, verbose=0)
