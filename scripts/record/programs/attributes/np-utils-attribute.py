# keras.utils.np_utils.to_categorical through the attribute
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import keras
import numpy as np
y = keras.utils.np_utils.to_categorical(np.array([0, 1]), 2)
