# tf.where on a functional tensor
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
inp = tf.keras.layers.Input(shape=(8,))
h = tf.keras.layers.Dense(4)(inp)
out = tf.where(h > 0, h, tf.zeros_like(h))
model = tf.keras.Model(inp, out)
