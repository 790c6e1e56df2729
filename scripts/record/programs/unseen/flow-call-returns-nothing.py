# the call of a subclassed model has no return
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.a = tf.keras.layers.Dense(4, activation='relu')
        self.b = tf.keras.layers.Dense(1)

    def call(self, x):
        x = self.b(self.a(x))
# %%
net = Net()
net.compile('adam', 'mse')
net.fit(np.random.rand(6, 3), np.random.rand(6), epochs=1, verbose=0)
