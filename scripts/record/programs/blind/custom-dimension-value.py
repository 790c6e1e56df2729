# .value of a dimension in a function of one's own
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
def flatten(x):
    dim = x.get_shape()[1].value * x.get_shape()[2].value
    return tf.reshape(x, [-1, dim])
# %%
flatten(tf.zeros([2, 3, 4]))
