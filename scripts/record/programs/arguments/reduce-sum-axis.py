# tf.reduce_sum(reduction_indices=)
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.ones((2, 3))
print(tf.reduce_sum(x, reduction_indices=[1]))
