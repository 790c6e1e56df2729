# tf.reduce_means
# expects: {"*": "typo"}
# %%
import tensorflow as tf
print(tf.reduce_means(tf.ones((2, 2))))
