# an activation misspelt
# expects: {"*": "typo"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
layer = tf.keras.layers.Dense(3, activation='rellu')
