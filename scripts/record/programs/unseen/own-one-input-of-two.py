# a model of two inputs gets one
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras import Input, Model, layers
# %%
left, right = Input((5,)), Input((3,))
joined = layers.concatenate([left, right])
pair = Model([left, right], layers.Dense(1)(joined))
pair.compile("sgd", "mse")
# %%
pair.fit(np.random.rand(20, 5), np.random.rand(20), verbose=0)
