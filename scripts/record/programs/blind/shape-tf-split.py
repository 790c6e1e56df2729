# tf.split that does not divide
# expects: {"*": "shape"}
# %%
import tensorflow as tf
parts = tf.split(tf.zeros([7, 2]), 3, axis=0)
