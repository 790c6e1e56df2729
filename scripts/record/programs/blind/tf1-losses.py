# tf.losses.softmax_cross_entropy
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
labels = tf.one_hot([0, 1], 2)
logits = tf.constant([[1.0, 0.0], [0.0, 1.0]])
loss = tf.losses.softmax_cross_entropy(labels, logits)
