# the cell with the imports was skipped
# expects: {"*": "cascade"}
# %% [skip]
import tensorflow as tf
import numpy as np
# %%
model = tf.keras.Sequential()
