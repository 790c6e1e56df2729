# tf.gather beyond the end
# expects: {"*": "data"}
# %%
import tensorflow as tf
table = tf.zeros([5, 2])
rows = tf.gather(table, [0, 7])
