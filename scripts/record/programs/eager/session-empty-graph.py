# tf.compat.v1.Session on eager tensors
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
a = tf.constant(5.0)
b = a * 2
# %%
with tf.compat.v1.Session() as sess:
    print(sess.run(b))
