# a layer of the model has another name in call than in __init__
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import Dense, Dropout

class TabularNet(Model):
    def __init__(self, hidden=(16, 8)):
        super().__init__()
        self.blocks = [Dense(h, activation='relu') for h in hidden]
        self.dropout = Dropout(0.3)
        self.head = Dense(1)

    def call(self, inputs, training=False):
        x = inputs
        for layer in self.blocks:
            x = layer(x)
        x = self.drop(x, training=training)
        return self.head(x)

# %%
net = TabularNet()
net.compile('adam', 'mse')
net.fit(np.random.rand(20, 4).astype('float32'), np.random.rand(20), epochs=1, verbose=0)
