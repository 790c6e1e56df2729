# a cell from the inside
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf>=2.6": "?import-moved tensorflow too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.python.ops.rnn_cell_impl import LSTMStateTuple
# %%
s = LSTMStateTuple(tf.zeros((1, 2)), tf.zeros((1, 2)))
