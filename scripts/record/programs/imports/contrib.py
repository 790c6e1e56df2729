# tensorflow.contrib
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.contrib import rnn
cell = rnn.BasicLSTMCell(32)
