# TF 1.x cost of a small network
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
labels = tf.constant([[0., 1.], [1., 0.]])
logits = tf.Variable([[0.1, 0.4], [0.2, 0.1]])
cost = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=labels))
