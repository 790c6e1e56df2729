# keras.utils.to_categorical: absent from the wheel's source tree in 2.6 to 2.8
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from keras.utils import to_categorical
y = to_categorical(np.array([0, 2, 1]), num_classes=3)
