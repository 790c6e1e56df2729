# a model of one's own
# environments: tf2.3 tf2.9 tf2.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class Net(tf.keras.Model):
    def __init__(self):
        self.d = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.d(x)
# %%
net = Net()
