# a Lambda layer in the new format, read again
# environments: tf2.12 tf2.13 tf2.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.add(layers.Lambda(lambda x: x * 2.))
model.save('doubled.keras')
# %%
restored = tf.keras.models.load_model('doubled.keras')
