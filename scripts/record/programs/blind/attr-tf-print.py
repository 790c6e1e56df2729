# tf.Print
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
def debug(x):
    return tf.Print(x, [tf.shape(x)], message='shape: ')
# %%
debug(tf.ones([2, 3]))
