# tf.one_hot of floats
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
labels = tf.constant([0.0, 1.0, 2.0])
onehot = tf.one_hot(labels, 3)
