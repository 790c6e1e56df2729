# features and labels of different length
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Fold:
    def __init__(self, x, y, k):
        n = len(x) // k
        self.x, self.y = x[n:], y

    def fit(self, model):
        return model.fit(self.x, self.y, epochs=1, verbose=0)

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
Fold(np.random.rand(20, 3), np.random.rand(20), 5).fit(model)
