# steps_per_epoch by a plain division
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
x, y = np.ones((50, 2)), np.ones((50, 1))
BATCH = 16
def endless():
    while True:
        yield x[:BATCH], y[:BATCH]
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(endless(), steps_per_epoch=len(x) / BATCH, epochs=2, verbose=0)
