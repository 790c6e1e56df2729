# tf.truncated_normal in a weight helper
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
def weight_variable(shape):
    initial = tf.truncated_normal(shape, stddev=0.1)
    return tf.Variable(initial)
W1 = weight_variable([5, 5, 1, 32])
