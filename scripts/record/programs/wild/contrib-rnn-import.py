# translation notebook with contrib.rnn
# expects: {"tf<2": "?import-moved tensorflow too-new", "*": "import-moved tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.contrib import rnn
