# a model that says nothing of how it is called
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(1)

    def forward(self, x):
        return self.d(x)
# %%
net = Net()
net(tf.ones((2, 3)))
