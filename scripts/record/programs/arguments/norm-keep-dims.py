# tf.reduce_mean(keep_dims=True)
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
print(tf.reduce_mean(tf.ones((2, 3)), axis=1, keep_dims=True))
