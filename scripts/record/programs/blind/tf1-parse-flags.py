# tf.flags
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
flags = tf.flags
flags.DEFINE_integer('batch', 64, 'size of a batch')
