# tf.gradients in eager mode
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.Variable(3.0)
y = x ** 2
print(tf.gradients(y, x))
