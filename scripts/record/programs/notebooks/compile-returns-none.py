# the model was overwritten by what compile returns
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
model = model.compile(optimizer='adam', loss='mse')
# %%
history = model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1)
