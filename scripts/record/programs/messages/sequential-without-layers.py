# a model to which nothing was added is trained
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.0-keras2.3
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential()
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
