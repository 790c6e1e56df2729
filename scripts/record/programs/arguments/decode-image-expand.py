# tf.io.decode_image(expand_animations=): from 2.3
# expects: {"*": "?argument-changed tensorflow too-old"}
# %%
import tensorflow as tf
raw = tf.io.encode_png(tf.zeros((2, 2, 3), tf.uint8))
img = tf.io.decode_image(raw, channels=3, expand_animations=False)
