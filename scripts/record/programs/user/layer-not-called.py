# Model made of layers instead of tensors
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
a = tf.keras.Input((3,))
d = tf.keras.layers.Dense(2)
# %%
tf.keras.Model(a, d)
