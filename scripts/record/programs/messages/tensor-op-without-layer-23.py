# an operation of TensorFlow outside of a layer, in stand-alone Keras 2.3
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.4 tf2.15
# expects: {"keras<2.4": "?kerastensor keras too-old", "*": null}
# %%
import tensorflow as tf
from keras.layers import Dense, Input
from keras.models import Model
inputs = Input((3,))
x = tf.reshape(Dense(4)(inputs), (-1, 2, 2))
model = Model(inputs, x)
