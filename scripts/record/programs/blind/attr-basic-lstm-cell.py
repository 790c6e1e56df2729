# tf.nn.rnn_cell
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
cell = tf.nn.rnn_cell.BasicLSTMCell(128)
