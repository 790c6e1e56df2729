# the nodes of a layer are read as in Keras 2
# environments: tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
print(len(model.layers[0].inbound_nodes))
