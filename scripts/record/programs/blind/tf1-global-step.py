# tf.train.get_or_create_global_step and exponential_decay
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
global_step = tf.train.get_or_create_global_step()
rate = tf.train.exponential_decay(0.1, global_step, 100, 0.96)
