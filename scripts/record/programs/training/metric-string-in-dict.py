# a loss for an output that is not there
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
import numpy as np
inp = tf.keras.Input((3,))
out = tf.keras.layers.Dense(1, name='price')(inp)
model = tf.keras.Model(inp, out)
model.compile('adam', loss={'cost': 'mse'})
model.fit(np.zeros((4, 3)), {'price': np.zeros(4)}, verbose=0)
