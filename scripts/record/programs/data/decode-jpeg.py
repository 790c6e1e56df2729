# tf.io.decode_jpeg of text
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
img = tf.image.decode_image(tf.constant(b'no image at all'))
