# accuracy as the mean of booleans
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
logits = tf.constant([[.1, .9], [.8, .2]])
labels = tf.constant([1, 0], tf.int64)
correct = tf.equal(tf.argmax(logits, 1), labels)
accuracy = tf.reduce_mean(correct)
