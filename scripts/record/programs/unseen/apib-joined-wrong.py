# two branches
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf

a, b = tf.keras.Input((8, 8, 3)), tf.keras.Input((6, 6, 3))
# %%
c = tf.keras.layers.Concatenate()([a, b])
