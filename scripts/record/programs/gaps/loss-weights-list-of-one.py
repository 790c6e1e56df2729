# a list with one loss weight
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(1, input_shape=(3,))])
model.compile('sgd', loss='mse', loss_weights=[1.0])
x, y = np.zeros((8, 3)), np.zeros((8, 1))
# %%
model.fit(x, y, verbose=0)
