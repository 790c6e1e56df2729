# an assertion of the user's own
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
x = tf.zeros((4, 3))
assert x.shape[1] == 4, 'four features are needed'
