# K.gradients for a saliency map
# expects: {"tf<2.6": "eager-graph tensorflow too-new", "legacy": "eager-graph tf-keras too-new", "tfkeras>=3": "behaviour-changed keras too-new", "*": "eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
grads = K.gradients(model.output[:, 0], model.input)[0]
