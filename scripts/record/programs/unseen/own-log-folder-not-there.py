# a log in a folder that nobody made
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import json
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
h = m.fit(np.ones((4, 3)), np.ones(4), verbose=0)
# %%
with open("results/run7/history.json", "w") as out:
    json.dump({k: [float(v) for v in values] for k, values in h.history.items()}, out)
