# .numpy() in a metric
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def count_positive(t):
    return float((t.numpy() > 0.5).sum())

def positive_rate(y_true, y_pred):
    return count_positive(y_pred) / 4.

net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
net.compile('adam', 'mse', metrics=[positive_rate])
net.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0)
