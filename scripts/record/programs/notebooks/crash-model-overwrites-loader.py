# the loaded model takes the loader's name, and the cell runs again
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential, load_model
from tensorflow.keras.layers import Dense
# %%
load_model = Sequential([Dense(3, input_shape=(2,)), Dense(1)])
# %%
model = load_model('best_model.h5')
