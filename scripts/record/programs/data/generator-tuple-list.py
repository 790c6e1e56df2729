# a generator that yields a list [x, y]
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
def gen():
    while True:
        yield [np.zeros((2, 3)), np.zeros((2, 1))]
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
model.fit(gen(), steps_per_epoch=2, verbose=0)
