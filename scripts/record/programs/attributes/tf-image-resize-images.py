# tf.image.resize_images
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
img = tf.zeros((32, 32, 3))
img = tf.image.resize_images(img, [16, 16])
