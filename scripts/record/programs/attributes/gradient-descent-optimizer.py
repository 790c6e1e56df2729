# tf.train.GradientDescentOptimizer().minimize
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
W = tf.Variable([0.3])
# %%
optimizer = tf.train.GradientDescentOptimizer(0.01)
