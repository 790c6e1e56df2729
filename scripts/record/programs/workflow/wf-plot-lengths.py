# a curve against too few epochs
# environments: tf2.12 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
h = model.fit(np.random.rand(8, 3), np.random.rand(8), epochs=5, verbose=0)
# %%
epochs = range(1, len(h.history['loss']))
plt.plot(epochs, h.history['loss'], 'bo', label='loss')
