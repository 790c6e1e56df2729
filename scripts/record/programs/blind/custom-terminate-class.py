# callbacks=[TerminateOnNaN] without brackets
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.callbacks import TerminateOnNaN
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((8, 3)), np.zeros(8), callbacks=[TerminateOnNaN], verbose=0)
