# tf.image.resize(align_corners=)
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
img = tf.zeros([1, 8, 8, 3])
out = tf.image.resize(img, (4, 4), align_corners=True)
