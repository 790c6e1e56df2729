# a checkpoint of model and optimizer that TensorFlow 2.10 wrote
# environments: tf2.8 tf2.12 tf2.15
# files: tf2.10/writers-objects/state-1*
# expects: {"tf<2.11": null, "*": "?saved-model keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile('adam', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
checkpoint = tf.train.Checkpoint(model=model, optimizer=model.optimizer)
checkpoint.restore('state-1')
