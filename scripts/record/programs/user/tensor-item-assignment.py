# assignment to a tensor
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
t = tf.zeros((2, 2))
# %%
t[0, 0] = 1
