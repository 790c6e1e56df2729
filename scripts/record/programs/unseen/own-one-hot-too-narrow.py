# one class more than columns
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow.keras.utils import to_categorical
# %%
grades = np.array([0, 1, 2, 3, 1, 0])
targets = to_categorical(grades, num_classes=3)
