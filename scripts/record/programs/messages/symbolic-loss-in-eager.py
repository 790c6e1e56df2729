# a loss that holds a symbolic tensor of the model
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.2 tf2.3 tf2.4 tf2.15 tf2.21-keras3.15
# expects: {"tf<2.4": "?eager-graph tensorflow too-new", "tf<2.6": "?eager-graph tensorflow too-new", "*": "?kerastensor keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
inputs = tf.keras.Input((3,))
mean = tf.keras.layers.Dense(2)(inputs)
spread = tf.keras.layers.Dense(2)(inputs)
outputs = tf.keras.layers.Dense(3)(mean)
model = tf.keras.Model(inputs, outputs)
def loss(y_true, y_pred):
    return K.mean(K.square(y_true - y_pred)) - 0.5 * K.mean(1 + spread - K.square(mean) - K.exp(spread))
model.compile('adam', loss)
model.fit(np.zeros((8, 3)), np.zeros((8, 3)), verbose=0)
