# one-hot labels against one sigmoid unit
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(5,))])
model.compile(loss='binary_crossentropy', optimizer='adam')
model.fit(np.random.rand(8, 5), np.zeros((8, 2)), verbose=0)
