# an operation of TensorFlow between two layers, in stand-alone Keras
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.4 tf2.15
# expects: {"keras<2.4": "?kerastensor keras too-old", "*": null}
# %%
import tensorflow as tf
from keras.layers import Dense, Input
from keras.models import Model
inputs = Input((3,))
x = tf.square(Dense(4)(inputs))
outputs = Dense(1)(x)
# %%
model = Model(inputs, outputs)
