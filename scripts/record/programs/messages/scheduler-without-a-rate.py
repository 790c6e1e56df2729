# LearningRateScheduler on an optimizer of TensorFlow 1, which has no rate to set
# environments: tf2.4 tf2.10 tf2.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile(tf.compat.v1.train.GradientDescentOptimizer(0.1), 'mse')
callback = tf.keras.callbacks.LearningRateScheduler(lambda epoch: 0.1 / (epoch + 1))
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), epochs=2, verbose=0, callbacks=[callback])
