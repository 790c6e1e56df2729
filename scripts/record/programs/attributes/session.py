# tf.Session
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
a = tf.constant(2)
b = tf.constant(3)
# %%
sess = tf.Session()
print(sess.run(a + b))
