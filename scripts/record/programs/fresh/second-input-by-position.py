# Input(shape, batch_size, name) by position
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
a = tf.keras.Input((4,), None, 'left')
b = tf.keras.Input((4,), None, 'right')
m = tf.keras.Model([a, b], tf.keras.layers.add([a, b]))
