# tf.reduce_mean over a functional tensor, the last line is Keras 2's
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers
inp = layers.Input((8, 8, 3))
x = layers.Conv2D(4, 3)(inp)
x = tf.reduce_mean(x, axis=[1, 2])
out = layers.Dense(2)(x)
model = tf.keras.Model(inp, out)
