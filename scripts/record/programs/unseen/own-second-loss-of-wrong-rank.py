# a loss of one's own sums along an axis that is not there
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
def spectral(y_true, y_pred):
    return tf.reduce_mean(tf.reduce_sum(tf.abs(y_true - y_pred), axis=3))

m = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,))])
m.compile("adam", loss=spectral)
m.fit(np.ones((8, 3)), np.ones((8, 4)), verbose=0)
