# tf.cast of an input
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((4,), dtype='int32')
x = tf.keras.layers.Dense(2)(tf.cast(inp, tf.float32))
