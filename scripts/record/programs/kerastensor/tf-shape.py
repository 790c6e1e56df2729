# tf.shape of an input
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((8, 8, 3))
n = tf.shape(inp)[0]
x = tf.reshape(inp, (n, 192))
