# K.function for intermediate outputs
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(2)])
# %%
get_hidden = K.function([model.layers[0].input], [model.layers[0].output])
print(get_hidden([np.ones((1, 3))])[0].shape)
