# a layer of stand-alone Keras goes into a tf.keras model
# expects: {"tf<2.5": null, "tf<2.6": "?mixed-keras keras mixed", "legacy": "mixed-keras keras mixed", "*": null}
# %%
import numpy as np
import tensorflow as tf
from keras.layers import Dense, Dropout
from tensorflow.keras.models import Sequential
# %%
model = Sequential()
model.add(Dense(8, activation='relu', input_shape=(5,)))
model.add(Dropout(0.3))
model.add(Dense(1))
# %%
model.compile(optimizer='adam', loss='mse')
model.fit(np.random.rand(12, 5), np.random.rand(12), verbose=0)
