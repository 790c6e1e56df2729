# model called with a wrong number of arguments in the user's own call
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.dense(x)
net = Net()
net(tf.ones((1, 3)))
