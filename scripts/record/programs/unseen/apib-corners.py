# made larger with aligned corners
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf

img = tf.zeros((1, 4, 4, 3))
# %%
big = tf.image.resize(img, (8, 8), align_corners=True)
