# tf.app.flags
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
flags = tf.app.flags
FLAGS = flags.FLAGS
