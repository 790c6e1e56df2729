# tf.matmul with wrong sizes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
w = tf.ones((3, 4)); x = tf.ones((5, 6))
tf.matmul(x, w)
