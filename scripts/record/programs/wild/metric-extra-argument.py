# metric function with a third parameter
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def fbeta(y_true, y_pred, beta):
    tp = tf.reduce_sum(y_true * y_pred)
    return (1 + beta ** 2) * tp / (tf.reduce_sum(y_true) + beta ** 2 * tf.reduce_sum(y_pred))

net = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid')])
net.compile('adam', 'binary_crossentropy', metrics=[fbeta])
net.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
