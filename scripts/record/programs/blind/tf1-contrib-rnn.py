# tf.contrib.rnn
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
cell = tf.contrib.rnn.BasicLSTMCell(64, forget_bias=1.0)
