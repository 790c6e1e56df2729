# Concatenate of one input
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
tf.keras.layers.Concatenate()(tf.keras.Input((3,)))
