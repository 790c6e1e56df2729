# set_weights with wrong shapes
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,))])
model.set_weights([np.zeros((4, 4)), np.zeros(4)])
