# a format that no release writes
# environments: tf2.12 tf2.15 tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.save('model.pb', save_format='pb')
