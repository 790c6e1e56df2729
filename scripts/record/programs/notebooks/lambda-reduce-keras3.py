# a TensorFlow function on a symbolic tensor
# expects: {"keras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
inp = tf.keras.Input((4, 8))
# %%
x = tf.reduce_mean(inp, axis=1)
out = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(inp, out)
