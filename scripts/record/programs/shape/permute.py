# Permute with wrong axes
# expects: {"*": "?shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
x = tf.keras.layers.Permute((2, 3))(tf.keras.Input((4, 5)))
