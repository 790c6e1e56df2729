# tensor.eval() without a session
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.constant(3)
print(x.eval())
