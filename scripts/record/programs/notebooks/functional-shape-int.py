# a shape without its comma
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
inp = tf.keras.Input(shape=(784))
x = layers.Reshape(28)(inp)
