# a model with two inputs gets one
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras import layers, Model
a, b = layers.Input((3,)), layers.Input((3,))
out = layers.Dense(1)(layers.concatenate([a, b]))
model = Model([a, b], out)
model.compile('sgd', 'mse')
# %%
model.fit(np.zeros((4, 3)), np.zeros(4), verbose=0)
