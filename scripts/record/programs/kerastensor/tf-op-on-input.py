# tf op on a Keras input
# expects: {"*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers, Model
inp = layers.Input(shape=(8,))
x = layers.Dense(4)(inp)
x = tf.nn.relu(x)
x = tf.reduce_mean(x, axis=-1, keepdims=True)
model = Model(inp, x)
