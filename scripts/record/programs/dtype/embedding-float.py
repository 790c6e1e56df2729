# tf.nn.embedding_lookup with floats
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
table = tf.random.normal((10, 4))
print(tf.nn.embedding_lookup(table, tf.constant([1.0, 2.0])))
