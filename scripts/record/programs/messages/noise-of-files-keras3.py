# warnings about a model file before a failure that has nothing to do with them
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import keras
import numpy as np
class Late(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = keras.layers.Dense(1)
    def call(self, x):
        return self.out(x)
a = keras.Input((3,), name='a')
model = keras.Model({'a': a}, keras.layers.Dense(1)(a))
model([np.zeros((2, 3))])
model.compile('adam', 'mse')
model.save('m.keras')
other = keras.models.load_model('m.keras')
other.compile('sgd', 'mse')
other.layers[-1].trainable = False
other.fit({'a': np.zeros((8, 3))}, np.zeros((7, 1)), verbose=0)
