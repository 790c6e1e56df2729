# the cell with the input was written twice
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow.keras import Input, Model, layers
# %%
inputs = Input((6,))
h = layers.Dense(5, activation="relu")(inputs)
outputs = layers.Dense(1)(h)
# %%
inputs = Input((6,))
model = Model(inputs, outputs)
model.predict(np.ones((2, 6)))
