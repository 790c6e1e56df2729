# a SavedModel of Keras without the file in which Keras describes it
# environments: tf2.10 tf2.12 tf2.15
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
import os
model.compile('sgd', 'mse')
model.save('folder', save_format='tf')
os.remove('folder/keras_metadata.pb')
restored = tf.keras.models.load_model('folder')
