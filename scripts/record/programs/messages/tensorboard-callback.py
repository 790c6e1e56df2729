# the callback TensorBoard is used
# environments: tf2.20-keras3.12 tf2.21-keras3.15 tf2.15
# expects: {"tf>=2.21": "?dependency tensorboard missing", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0, callbacks=[tf.keras.callbacks.TensorBoard('logs', histogram_freq=1)])
