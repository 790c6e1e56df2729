# a product of two matrices of the same form
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
q = tf.random.normal((4, 10, 16))
k = tf.random.normal((4, 10, 16))
# %%
scores = tf.matmul(q, k) / 4.0
