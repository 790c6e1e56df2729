# a rate above one
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
tf.keras.layers.Dropout(20)(tf.ones((2, 2)))
