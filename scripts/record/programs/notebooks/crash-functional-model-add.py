# a layer is added to a model that is not sequential
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
inputs = tf.keras.Input((8, 8, 3))
base = tf.keras.Model(inputs, layers.Conv2D(4, 3)(inputs))
# %%
base.add(layers.Flatten())
base.add(layers.Dense(2, activation='softmax'))
