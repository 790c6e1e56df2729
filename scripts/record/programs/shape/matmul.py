# tf.matmul of shapes that do not fit
# expects: {"*": "shape"}
# %%
import tensorflow as tf
W = tf.Variable(tf.zeros((3, 4)))
x = tf.ones((2, 5))
y = tf.matmul(x, W)
