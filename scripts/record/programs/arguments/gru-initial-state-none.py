# None by position for the mask of a recurrent layer
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
layer = tf.keras.layers.GRU(4)
print(layer(np.zeros((2, 5, 3), 'float32'), None, False).shape)
