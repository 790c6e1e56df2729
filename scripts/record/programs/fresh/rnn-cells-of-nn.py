# LSTM cells with dropout, stacked, as in the PTB tutorial
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
num_layers, size, keep = 2, 16, 0.8
# %%
def make_cell():
    cell = tf.nn.rnn_cell.BasicLSTMCell(size, forget_bias=0.0, state_is_tuple=True)
    return tf.nn.rnn_cell.DropoutWrapper(cell, output_keep_prob=keep)

cells = tf.nn.rnn_cell.MultiRNNCell([make_cell() for _ in range(num_layers)])
