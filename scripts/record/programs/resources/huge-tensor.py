# a tensor that no machine holds
# expects: {"*": "resources"}
# %%
import tensorflow as tf
x = tf.zeros((100000, 100000, 100))
