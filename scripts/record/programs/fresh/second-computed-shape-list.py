# compute_output_shape as a list
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
conv = tf.keras.layers.Conv2D(8, 3, strides=2)
size = conv.compute_output_shape((None, 32, 32, 3)).as_list()
flat = size[1] * size[2] * size[3]
