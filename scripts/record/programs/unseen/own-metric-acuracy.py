# a metric's name lacks a letter
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
import numpy as np
from tensorflow import keras
# %%
model = keras.models.Sequential([keras.layers.Dense(1, activation="sigmoid", input_shape=(9,))])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["acuracy"])
# %%
model.fit(np.random.rand(32, 9), np.random.randint(0, 2, 32), epochs=2, verbose=0)
