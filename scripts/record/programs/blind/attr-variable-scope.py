# tf.variable_scope
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
def net(x):
    with tf.variable_scope('hidden'):
        return tf.matmul(x, tf.ones([3, 2]))
# %%
out = net(tf.ones([1, 3]))
