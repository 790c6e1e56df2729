# a loss that wants three arguments
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def focal(y_true, y_pred, gamma):
    y_pred = tf.clip_by_value(y_pred, 1e-6, 1 - 1e-6)
    return -tf.reduce_mean(y_true * (1 - y_pred) ** gamma * tf.math.log(y_pred))
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid", input_shape=(2,))])
m.compile("adam", loss=focal)
m.fit(np.random.rand(8, 2), np.ones((8, 1)), verbose=0)
