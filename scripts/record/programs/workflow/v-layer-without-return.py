# a layer of one's own has a call without a return
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        y = x * self.factor
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,)), Scale(2.), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
model.fit(np.random.rand(4, 2), np.random.rand(4), verbose=0)
