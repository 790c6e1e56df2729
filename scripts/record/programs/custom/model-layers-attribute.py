# self.layers = [...] in a subclassed model
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.layers = [tf.keras.layers.Dense(4), tf.keras.layers.Dense(1)]
    def call(self, x):
        for l in self.layers:
            x = l(x)
        return x
net = Net()
