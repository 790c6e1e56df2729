# a tf op inside a layer on the jax backend
# fresh: yes
# environments: tf2.21-jax
# expects: {"*": "?backend keras mixed"}
# variables: KERAS_BACKEND=jax
# %%
import numpy as np
import tensorflow as tf
import keras
class Sq(keras.layers.Layer):
    def call(self, x):
        return tf.square(x)
model = keras.Sequential([keras.layers.Dense(2), Sq()])
model.compile('sgd', 'mse')
model.fit(np.zeros((4, 2)), np.zeros((4, 2)), verbose=0)
