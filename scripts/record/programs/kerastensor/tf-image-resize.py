# tf.image.resize in a functional model
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((8, 8, 3))
x = tf.image.resize(inp, (16, 16))
model = tf.keras.Model(inp, x)
