# threads set after the runtime started
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
x = tf.constant([1.0]) + 1.0
# %%
tf.config.threading.set_inter_op_parallelism_threads(2)
