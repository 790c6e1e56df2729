# tf.split and tf.stack on functional tensors
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
inp = tf.keras.layers.Input(shape=(8,))
a, b = tf.split(inp, 2, axis=-1)
out = tf.stack([a, b], axis=1)
model = tf.keras.Model(inp, out)
