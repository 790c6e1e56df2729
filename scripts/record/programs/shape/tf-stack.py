# tf.stack of different shapes
# expects: {"*": "shape"}
# %%
import tensorflow as tf
x = tf.stack([tf.zeros((2, 3)), tf.zeros((3, 3))])
