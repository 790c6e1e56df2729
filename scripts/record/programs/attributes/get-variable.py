# tf.get_variable and variable_scope
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
with tf.variable_scope('layer1'):
    w = tf.get_variable('w', [3, 3])
