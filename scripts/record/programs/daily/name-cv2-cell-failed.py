# the import cell failed at its second line, the rest of it never ran
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %% [raises]
import numpy as np
import imutils_extra
import tensorflow as tf
from tensorflow.keras.layers import Dense
# %%
model = tf.keras.Sequential([Dense(4, input_shape=(2,))])
