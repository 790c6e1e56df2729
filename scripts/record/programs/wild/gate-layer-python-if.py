# layer with a Python condition on a tensor
# expects: {"tfkeras>=3": "?custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class GatedScale(tf.keras.layers.Layer):
    def call(self, x):
        m = tf.reduce_mean(x)
        if m > 0.:
            return x * 2.
        return x
# %%
inp = tf.keras.Input((3,))
net = tf.keras.Model(inp, tf.keras.layers.Dense(1)(GatedScale()(inp)))
net.compile('adam', 'mse')
net.fit(np.random.rand(6, 3), np.random.rand(6, 1), verbose=0)
