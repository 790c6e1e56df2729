# a lambda layer whose function takes nothing
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
inp = tf.keras.Input((4,))
out = tf.keras.layers.Lambda(lambda: inp * 2)(inp)
