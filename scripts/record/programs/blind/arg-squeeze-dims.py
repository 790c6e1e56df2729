# tf.squeeze(squeeze_dims=)
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.zeros([1, 5, 1])
print(tf.squeeze(x, squeeze_dims=[0]))
