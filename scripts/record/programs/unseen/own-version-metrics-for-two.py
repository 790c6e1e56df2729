# one list of metrics for two outputs
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
from tensorflow import keras
# %%
inp = keras.Input((4,))
m = keras.Model(inp, [keras.layers.Dense(1, name="a")(inp), keras.layers.Dense(1, name="b")(inp)])
m.compile("sgd", loss="mse", metrics=["mae"])
m.fit(np.ones((8, 4)), [np.ones((8, 1)), np.ones((8, 1))], verbose=0)
