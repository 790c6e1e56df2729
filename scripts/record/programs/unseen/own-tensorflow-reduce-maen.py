# a function of TensorFlow with two letters swapped
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
# %%
batch_loss = tf.reduce_maen(tf.square(tf.ones((4, 2)) - 0.5), axis=1)
