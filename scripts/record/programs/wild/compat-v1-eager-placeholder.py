# compat.v1 imported, eager execution left on
# expects: {"tf<2": "?eager-graph tensorflow too-new", "*": "eager-graph tensorflow too-new"}
# %%
import tensorflow.compat.v1 as tf
import numpy as np
# %%
class SoftmaxRegression(object):
    def __init__(self, n_in, n_out):
        self.n_in, self.n_out = n_in, n_out
        self._create_placeholders()

    def _create_placeholders(self):
        self.X = tf.placeholder(tf.float32, [None, self.n_in], name='X')
        self.Y = tf.placeholder(tf.float32, [None, self.n_out], name='Y')
# %%
clf = SoftmaxRegression(784, 10)
