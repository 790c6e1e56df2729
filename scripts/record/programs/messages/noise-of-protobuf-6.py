# TensorFlow prints an error of protobuf at its import and goes on; the failure is another
# environments: tf2.19-protobuf6
# fresh: yes
# expects: {"*": "typo"}
# %%
import tensorflow as tf
x = tf.zeroes((2, 3))
