# the rate of an optimizer of TensorFlow 1 is read from the compiled model
# environments: tf2.4 tf2.10 tf2.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile(tf.compat.v1.train.AdamOptimizer(0.01), 'mse')
print(model.optimizer.learning_rate)
