# tf.squeeze of an axis of length 3
# expects: {"*": "shape"}
# %%
import tensorflow as tf
x = tf.zeros([2, 3, 1])
print(tf.squeeze(x, axis=1).shape)
