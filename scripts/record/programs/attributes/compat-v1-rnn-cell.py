# tf.compat.v1.nn.rnn_cell
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
cell = tf.compat.v1.nn.rnn_cell.BasicLSTMCell(16)
