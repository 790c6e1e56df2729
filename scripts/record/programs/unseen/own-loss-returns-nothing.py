# a loss without a return
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def weighted(y_true, y_pred):
    per_row = tf.reduce_mean(tf.square(y_true - y_pred), axis=-1)
    tf.reduce_mean(per_row * 2.0)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", loss=weighted)
m.fit(np.random.rand(10, 3), np.random.rand(10, 1), verbose=0)
