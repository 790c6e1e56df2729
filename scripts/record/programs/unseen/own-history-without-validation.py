# the curve of a validation that was not made
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow import keras
# %%
net = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
net.compile("adam", "mae")
hist = net.fit(np.random.rand(20, 3), np.random.rand(20), epochs=2, verbose=0)
# %%
best = min(hist.history["val_loss"])
