# a named input is missing
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
a = tf.keras.Input((2,), name='num')
b = tf.keras.Input((3,), name='cat')
out = tf.keras.layers.Dense(1)(tf.keras.layers.concatenate([a, b]))
model = tf.keras.Model([a, b], out)
model.compile('adam', 'mse')
# %%
model.fit({'num': np.zeros((4, 2)), 'category': np.zeros((4, 3))}, np.zeros(4), epochs=1, verbose=0)
