# a layer whose name holds a slash
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
inputs = tf.keras.Input((3,))
x = tf.keras.layers.Dense(2, name='encoder/dense')(inputs)
model = tf.keras.Model(inputs, x)
