# integers are multiplied with a fraction
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
# %%
pixels = tf.constant([[0, 128], [255, 64]])
scale = tf.constant(1.0 / 255)
bright = pixels * scale
