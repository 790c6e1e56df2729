# a generator yields a list in place of a tuple of arrays of other length
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf

def batches(x, y, n):
    while True:
        i = np.random.randint(0, len(x), n)
        yield x[i], y[i[: n - 2]]

net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
net.compile('adam', 'mse')
# %%
net.fit(batches(np.random.rand(40, 3), np.random.rand(40, 1), 8), steps_per_epoch=2, epochs=1, verbose=0)
