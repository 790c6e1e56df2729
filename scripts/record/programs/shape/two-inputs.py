# a model of two inputs gets one
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
a = tf.keras.Input((3,)); b = tf.keras.Input((3,))
model = tf.keras.Model([a, b], tf.keras.layers.Dense(1)(tf.keras.layers.concatenate([a, b])))
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 3)), np.zeros(4))
