# code for sessions
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
# %%
x = tf.constant(3.0)
with tf.Session() as sess:
    print(sess.run(x))
