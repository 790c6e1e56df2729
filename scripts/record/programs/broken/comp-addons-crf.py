# image and text parts of tensorflow-addons
# environments: tf2.10-addons0.23 tf2.13-addons0.17
# expects: {"*": "fault"}
# %%
import tensorflow as tf
from tensorflow_addons.text import crf_log_likelihood
import tensorflow_addons.image as tfi
# %%
scores = tf.random.normal([2, 5, 3])
likelihood, transitions = crf_log_likelihood(scores, tf.constant([[0, 1, 2, 0, 1]] * 2), tf.constant([5, 5]))
# %%
turned = tfi.rotate(tf.zeros([1, 8, 8, 3]), 0.3)
