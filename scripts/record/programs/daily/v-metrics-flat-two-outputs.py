# one list of metrics for two outputs
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Dense

i = Input((5,))
h = Dense(8, activation='relu')(i)
price, rent = Dense(1, name='price')(h), Dense(1, name='rent')(h)
estimator = tf.keras.Model(i, [price, rent])
estimator.compile('adam', loss='mse', metrics=['mae'])
# %%
x = np.random.rand(16, 5)
estimator.fit(x, [np.random.rand(16), np.random.rand(16)], epochs=1, verbose=0)
