# two outputs, one loss function by a name of an output that does not exist
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
inp = tf.keras.Input((4,))
a = tf.keras.layers.Dense(1, name='age')(inp)
b = tf.keras.layers.Dense(1, name='sex')(inp)
model = tf.keras.Model(inp, [a, b])
# %%
model.compile(optimizer='adam', loss={'age': 'mse', 'gender': 'mse'})
model.fit(np.zeros((4, 4)), {'age': np.zeros(4), 'gender': np.zeros(4)}, epochs=1, verbose=0)
