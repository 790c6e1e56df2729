# weights are kept under a prefix without a suffix after each round
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np, os
import tensorflow as tf

def build():
    m = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(5,)), tf.keras.layers.Dense(1)])
    m.compile('rmsprop', 'mae')
    return m
# %%
net = build()
data = np.random.rand(40, 5), np.random.rand(40, 1)
for rnd in range(2):
    net.fit(*data, epochs=1, verbose=0)
    net.save_weights('rounds/after_%d' % rnd)
# %%
fresh = build()
fresh.load_weights('rounds/after_1')
