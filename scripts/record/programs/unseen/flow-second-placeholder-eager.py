# a compat placeholder is made while eager execution is on
# expects: {"*": "eager-graph tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
x = tf.compat.v1.placeholder(tf.float32, shape=(None, 4), name='x')
w = tf.Variable(tf.random.normal((4, 2)))
# %%
with tf.compat.v1.Session() as sess:
    print(sess.run(tf.matmul(x, w), feed_dict={x: np.ones((2, 4))}))
