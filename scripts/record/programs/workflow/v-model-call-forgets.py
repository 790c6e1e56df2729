# a subclassed regressor forgets its return
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Regressor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.head = tf.keras.layers.Dense(1)
    def call(self, inputs, training=False):
        out = self.head(inputs)
        print('traced')
# %%
r = Regressor()
r.compile(tf.keras.optimizers.SGD(0.1), loss='mae', metrics=['mae'])
r.fit(np.random.rand(8, 2), np.random.rand(8, 1), epochs=2, verbose=0)
