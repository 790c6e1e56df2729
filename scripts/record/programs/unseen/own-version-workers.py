# several workers for a training
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(np.ones((8, 3)), np.ones(8), workers=2, use_multiprocessing=False, verbose=0)
