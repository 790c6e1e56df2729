# a train function that is built from get_updates, with its own model
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
optimizer = tf.keras.optimizers.Adam(0.001)
updates = optimizer.get_updates(params=model.trainable_weights, loss=tf.reduce_mean(model(tf.ones((2, 3)))))
