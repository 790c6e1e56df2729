# a loss goes through NumPy
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def log_error(y_true, y_pred):
    return tf.reduce_mean(np.square(np.log1p(y_true) - np.log1p(y_pred)))
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="relu", input_shape=(2,))])
m.compile("adam", loss=log_error)
m.fit(np.random.rand(8, 2), np.ones((8, 1)), verbose=0)
