# a generator as y
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
def gen():
    while True:
        yield np.zeros((2, 3)), np.zeros((2, 1))
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
model.fit(gen(), np.zeros((2, 1)), steps_per_epoch=1, verbose=0)
