# a layer whose call branches on the values of its input
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf<2.2": "custom-object-api tensorflow too-old", "keras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

class SafeScale(tf.keras.layers.Layer):
    def call(self, x):
        peak = tf.reduce_max(tf.abs(x))
        if peak > 1.0:
            x = x / peak
        return x

# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,)), SafeScale(), tf.keras.layers.Dense(1)])
m.compile('sgd', 'mse')
m.fit(np.random.rand(8, 2), np.random.rand(8), epochs=1, verbose=0)
