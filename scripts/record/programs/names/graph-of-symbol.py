# the graph of a functional tensor
# environments: tf2.3 tf2.6 tf2.15 tf2.18-keras3.8
# expects: {"tf<2.4": null, "*": "kerastensor keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((3,))
out = tf.keras.layers.Dense(2)(inp)
# %%
graph = out.graph
