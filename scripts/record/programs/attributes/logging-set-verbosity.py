# tf.logging
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
tf.logging.set_verbosity(tf.logging.ERROR)
