# a Reshape layer that does not fit
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
inputs = tf.keras.Input((10,))
h = tf.keras.layers.Dense(100)(inputs)
h = tf.keras.layers.Reshape((7, 7, 2))(h)
