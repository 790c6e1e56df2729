# NumPy function on the symbolic tensor of a loss
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def rmsle(y_true, y_pred):
    a = np.log1p(y_pred)
    b = np.log1p(y_true)
    return tf.sqrt(tf.reduce_mean(tf.square(a - b)))

net = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='relu', input_shape=(2,))])
net.compile(optimizer='adam', loss=rmsle)
net.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0)
