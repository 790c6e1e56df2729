# a concatenation gets one tensor instead of a list
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
inp = tf.keras.Input((4,))
y = tf.keras.layers.Concatenate()(inp)
