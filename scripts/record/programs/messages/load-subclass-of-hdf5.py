# a subclassed model is saved to HDF5
# environments: tf2.8 tf2.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.out = tf.keras.layers.Dense(1)
    def call(self, x):
        return self.out(x)
net = Net()
net(tf.ones((2, 3)))
net.save('net.h5')
