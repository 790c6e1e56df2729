# tf.io.read_file
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
raw = tf.io.read_file('images/001.jpg')
