# y_true.numpy() inside a loss given to compile
# expects: {"*": "?user-code"}
# %%
import numpy as np
import tensorflow as tf
def loss(y_true, y_pred):
    t = y_true.numpy()
    return tf.reduce_mean((y_pred - t) ** 2)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', loss)
# %%
model.fit(np.zeros((4, 2)), np.zeros((4, 1)), verbose=0)
