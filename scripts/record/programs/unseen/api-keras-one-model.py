# inputs and outputs as Keras 1 wrote them
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "argument-changed tensorflow too-new", "*": "argument-changed keras too-new"}
# %%
import tensorflow as tf

i = tf.keras.layers.Input((4,))
o = tf.keras.layers.Dense(1)(i)
# %%
net = tf.keras.models.Model(input=i, output=o)
