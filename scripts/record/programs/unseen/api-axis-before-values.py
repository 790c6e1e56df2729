# joined as in the oldest release
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf

a, b = tf.ones((2, 3)), tf.zeros((2, 3))
# %%
both = tf.concat(1, [a, b])
