# a generator reads a file that is not there
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf
# %%
def batches(names):
    while True:
        for name in names:
            yield np.load(name), np.ones((4, 1))

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(batches(["part0.npy", "part1.npy"]), steps_per_epoch=2, verbose=0)
