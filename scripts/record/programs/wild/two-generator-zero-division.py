# generator divides by the size of an empty folder
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def batches(files, per):
    step = len(files) // per
    while True:
        for i in range(0, 10, 10 // step):
            yield np.ones((2, 3)), np.ones((2, 1))
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(1)])
net.compile('adam', 'mse')
net.fit(batches([], 4), steps_per_epoch=2, epochs=1, verbose=0)
