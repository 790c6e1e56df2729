# tf.concat on two inputs
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
a = tf.keras.Input((3,))
b = tf.keras.Input((2,))
c = tf.concat([a, b], axis=1)
model = tf.keras.Model([a, b], tf.keras.layers.Dense(1)(c))
