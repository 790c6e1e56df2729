# activation written with NumPy
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def softplus(x):
    return np.log(1 + np.exp(x))

def correlation(y_true, y_pred):
    return np.corrcoef(y_true, y_pred)

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse', metrics=[correlation])
m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
