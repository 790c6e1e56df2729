# to_categorical with fewer classes than there are
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
grades = np.array([1, 2, 3, 4, 5, 5, 3])
# %%
targets = tf.keras.utils.to_categorical(grades, num_classes=5)
