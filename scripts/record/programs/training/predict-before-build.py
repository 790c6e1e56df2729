# a subclassed model's summary before build
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(1)
    def call(self, x):
        return self.d(x)
net = Net()
net.summary()
