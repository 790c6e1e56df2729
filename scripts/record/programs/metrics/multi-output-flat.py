# a flat list of metrics with two outputs
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
inp = tf.keras.Input((3,))
a = tf.keras.layers.Dense(1, name='a')(inp)
b = tf.keras.layers.Dense(1, name='b')(inp)
model = tf.keras.Model(inp, [a, b])
model.compile('adam', loss=['mse', 'mse'], metrics=['mae'])
# %%
model.fit(np.zeros((4, 3)), [np.zeros((4, 1)), np.zeros((4, 1))], verbose=0)
