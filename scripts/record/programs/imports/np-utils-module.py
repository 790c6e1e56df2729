# import of the module keras.utils.np_utils, the way tutorials of 2018 wrote it
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from keras.utils.np_utils import to_categorical
labels = to_categorical(np.random.randint(0, 10, size=100), num_classes=10)
print(labels[:2])
