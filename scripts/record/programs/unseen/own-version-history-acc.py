# a history's key as it once was
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "metric-names tensorflow too-new", "legacy": "metric-names tf-keras too-new", "*": "metric-names keras too-new"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, activation="sigmoid", input_shape=(3,))])
m.compile("sgd", "binary_crossentropy", metrics=["accuracy"])
h = m.fit(np.ones((8, 3)), np.ones(8), validation_split=0.5, verbose=0)
# %%
print(h.history["acc"][-1], h.history["val_acc"][-1])
