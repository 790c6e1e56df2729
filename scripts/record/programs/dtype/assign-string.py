# a string assigned to a float variable
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
v = tf.Variable(1.0)
v.assign('two')
