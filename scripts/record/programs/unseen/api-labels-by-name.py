# a TF 1 loss by keywords
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed tensorflow too-new", "*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf

truth, guess = tf.constant([1.0, 2.0]), tf.constant([1.5, 2.5])
# %%
loss = tf.losses.mean_squared_error(labels=truth, predictions=guess)
