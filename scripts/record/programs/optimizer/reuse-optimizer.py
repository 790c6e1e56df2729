# one optimizer object for two models
# expects: {"*": "?optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf
opt = tf.keras.optimizers.Adam(1e-3)

def make(n):
    m = tf.keras.Sequential([tf.keras.layers.Dense(n, input_shape=(3,)), tf.keras.layers.Dense(1)])
    m.compile(optimizer=opt, loss='mse')
    return m
x, y = np.random.rand(8, 3), np.random.rand(8, 1)
# %%
first = make(4)
first.fit(x, y, epochs=1, verbose=0)
# %%
second = make(5)
second.fit(x, y, epochs=1, verbose=0)
