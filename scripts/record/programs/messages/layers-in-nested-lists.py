# layers in a list of lists: a file of an older Keras 3 holds no weights for them
# environments: tf2.18-keras3.8 tf2.21-keras3.15
# files: tf2.18-keras3.8/writers-objects/nested.weights.h5
# expects: {"keras>=3.15": "?typo", "*": "?typo"}
# %%
import keras
import numpy as np
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [[keras.layers.Dense(4), keras.layers.Dense(4)], [keras.layers.Dense(1)]]
    def call(self, x):
        for block in self.blocks:
            for layer in block:
                x = layer(x)
        return x
net = Net()
net(np.ones((1, 3)))
net.load_weights('nested.weights.h5')
net.sumary()
