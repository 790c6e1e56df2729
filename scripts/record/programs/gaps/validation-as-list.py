# validation data in a list
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(1, input_shape=(3,))])
model.compile('sgd', loss='mse')
x, y = np.zeros((8, 3)), np.zeros((8, 1))
# %%
model.fit(x, y, validation_data=[x, y], verbose=0)
