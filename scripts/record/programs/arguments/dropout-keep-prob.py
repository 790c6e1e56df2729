# tf.nn.dropout(keep_prob=)
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
h = tf.nn.dropout(tf.ones((2, 3)), keep_prob=0.5)
