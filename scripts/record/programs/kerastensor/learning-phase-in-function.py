# K.function with the learning phase among its inputs
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Dense, Dropout, Input
from tensorflow.keras.models import Model
inp = Input((4,))
out = Dropout(0.5)(Dense(2)(inp))
model = Model(inp, out)
read = K.function([model.input, K.learning_phase()], [model.output])
values = read([np.ones((1, 4), 'float32'), 0])
