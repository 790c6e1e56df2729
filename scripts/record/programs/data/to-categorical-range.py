# to_categorical with too few classes
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
from tensorflow.keras.utils import to_categorical
y = np.array([0, 1, 5])
# %%
y_cat = to_categorical(y, num_classes=3)
