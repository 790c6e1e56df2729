# a custom loss with int labels
# expects: {"*": "?dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
def focal(y_true, y_pred):
    return -tf.reduce_mean(y_true * tf.math.log(y_pred + 1e-7))
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(2,))])
model.compile('adam', loss=focal)
# %%
model.fit(np.zeros((6, 2)), np.eye(3, dtype='int64')[[0, 1, 2, 0, 1, 2]], epochs=1)
