# a layer with two letters swapped
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(4, 4)), tf.keras.layers.Desne(10)])
