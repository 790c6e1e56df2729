# the model's name was given to its history
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
model.compile("sgd", "mse")
model = model.fit(np.ones((4, 3)), np.ones(4), verbose=0)
# %%
scores = model.predict(np.ones((2, 3)))
