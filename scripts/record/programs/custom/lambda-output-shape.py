# a Lambda whose shape Keras 3 cannot infer
# expects: {"*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Lambda, Input
inp = Input((3,))
out = Lambda(lambda t: tf.numpy_function(lambda a: a * 2, [t], tf.float32))(inp)
