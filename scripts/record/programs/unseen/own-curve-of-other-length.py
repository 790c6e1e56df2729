# a curve whose two lists are unequal
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "shape"}
# %%
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from tensorflow import keras
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
model.compile("sgd", "mse")
log = model.fit(np.random.rand(10, 2), np.random.rand(10), epochs=3, verbose=0)
# %%
plt.plot(range(10), log.history["loss"])
