# adapt(batch_size=)
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "tfkeras<2.6": "?argument-changed keras too-old", "*": "?argument-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
norm = layers.Normalization()
norm.adapt(np.random.rand(8, 3).astype('float32'), batch_size=4)
