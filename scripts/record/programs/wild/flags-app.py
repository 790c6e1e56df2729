# script pasted into a notebook: tf.app.flags
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
# %%
flags = tf.app.flags
FLAGS = flags.FLAGS
flags.DEFINE_integer('batch_size', 32, 'Batch size')
