# threads are set after the first calculation
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
# %%
total = tf.reduce_sum(tf.ones((3, 3)))
# %%
tf.config.threading.set_inter_op_parallelism_threads(2)
