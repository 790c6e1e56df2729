# the last layer of a model that is not sequential is taken off
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
inputs = tf.keras.Input((5,))
net = tf.keras.Model(inputs, layers.Dense(3)(layers.Dense(4)(inputs)))
# %%
net.pop()
