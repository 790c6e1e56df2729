# loss of a custom loop multiplies int labels by floats
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
# %%
def hinge(y_true, y_pred):
    return tf.reduce_mean(tf.maximum(0., 1. - y_true * y_pred))

class Trainer:
    def __init__(self, net):
        self.net = net

    def loss(self, x, y):
        return hinge(y, self.net(x))

x = np.random.rand(4, 2).astype('float32')
y = tf.constant([[1], [-1], [1], [-1]])
Trainer(tf.keras.layers.Dense(1)).loss(x, y)
