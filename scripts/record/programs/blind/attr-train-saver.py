# tf.train.Saver
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
w = tf.Variable(tf.zeros([2, 2]), name='w')
saver = tf.train.Saver()
