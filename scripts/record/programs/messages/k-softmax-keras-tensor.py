# K.softmax on a symbolic tensor
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
inputs = tf.keras.Input((5, 4))
scores = tf.keras.layers.Dense(1)(inputs)
weights = K.softmax(scores, axis=1)
model = tf.keras.Model(inputs, weights)
