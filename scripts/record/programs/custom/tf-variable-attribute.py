# python if on a tensor in call
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
class Gate(tf.keras.layers.Layer):
    def call(self, x):
        if tf.reduce_sum(x) > 0:
            return x
        return -x
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), Gate()])
model.compile('sgd', 'mse')
# %%
model.fit(np.zeros((4, 3)), np.zeros((4, 2)), verbose=0)
