# a subclassed model to HDF5
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(1)
    def call(self, x):
        return self.d(x)
net = Net()
net(np.zeros((1, 2), 'float32'))
net.save('net.h5')
