# optimizer and layers from tensorflow.python.keras in a tf.keras model
# expects: {"tf<2.6": null, "tfkeras<3": "?mixed-keras keras mixed", "*": "mixed-keras keras mixed"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.python.keras.layers import Dense, Flatten
from tensorflow.keras.models import Sequential
# %%
net = Sequential([Flatten(input_shape=(4, 4)), Dense(6, activation='relu'), Dense(1)])
net.compile('adam', 'mse')
# %%
net.fit(np.random.rand(6, 4, 4), np.random.rand(6), verbose=0)
