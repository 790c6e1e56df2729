# the class of a callback instead of an object
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.callbacks import TerminateOnNaN
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, callbacks=[TerminateOnNaN], verbose=0)
