# the result of append is kept
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
layers = [tf.keras.layers.Dense(4)]
layers = layers.append(tf.keras.layers.Dense(2))
layers.append(tf.keras.layers.Dense(1))
