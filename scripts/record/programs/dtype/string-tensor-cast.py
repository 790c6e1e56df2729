# tf.cast of text
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
t = tf.cast(tf.constant(['1.5', 'a']), tf.float32)
