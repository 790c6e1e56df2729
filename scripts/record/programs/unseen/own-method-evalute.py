# a method with a letter missing
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.evalute(np.ones((4, 3)), np.ones(4))
