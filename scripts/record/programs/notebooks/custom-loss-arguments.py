# a loss with the wrong number of parameters
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def my_loss(y_true, y_pred, alpha):
    return alpha * tf.reduce_mean(tf.square(y_true - y_pred))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer='adam', loss=my_loss)
model.fit(np.zeros((4, 2)), np.zeros((4, 1)), epochs=1, verbose=0)
