# outputs from another input
# expects: {"*": "training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
a = tf.keras.Input((3,)); b = tf.keras.Input((3,))
out = tf.keras.layers.Dense(1)(a)
# %%
model = tf.keras.Model(b, out)
