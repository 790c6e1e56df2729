# tf.random_normal
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
weights = tf.Variable(tf.random_normal([784, 256], stddev=0.1))
