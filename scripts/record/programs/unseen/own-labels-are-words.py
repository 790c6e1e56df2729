# labels are still words
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "dtype"}
# %%
import numpy as np
from tensorflow import keras
# %%
petals = np.random.rand(30, 4)
kind = np.array(["setosa", "virginica", "versicolor"] * 10)
# %%
iris = keras.Sequential([keras.layers.Dense(8, activation="relu", input_shape=(4,)), keras.layers.Dense(3, activation="softmax")])
iris.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
iris.fit(petals, kind, epochs=1, verbose=0)
