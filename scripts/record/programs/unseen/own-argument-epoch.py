# the number of epochs without its last letter
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(np.ones((4, 3)), np.ones(4), epoch=3)
