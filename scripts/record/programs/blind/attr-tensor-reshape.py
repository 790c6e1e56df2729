# NumPy's method on a tensor
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
x = tf.range(6)
y = x.reshape((2, 3))
