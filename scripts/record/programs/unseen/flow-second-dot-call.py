# a callback is added to a history instead of a list
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
history = m.fit(np.random.rand(8, 2), np.random.rand(8), epochs=2, verbose=0)
# %%
losses = history['loss']
