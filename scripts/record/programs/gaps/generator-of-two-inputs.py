# a generator gives the inputs of a model in a list
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
left, right = layers.Input((3,)), layers.Input((3,))
model = tf.keras.Model([left, right], layers.Dense(1)(layers.concatenate([left, right])))
model.compile('sgd', 'mse')

def batches():
    while True:
        yield [np.zeros((4, 3)), np.zeros((4, 3))], np.zeros((4, 1))
# %%
model.fit(batches(), steps_per_epoch=2, verbose=0)
