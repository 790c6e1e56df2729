# one_shot_iterator through compat.v1
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
tf.compat.v1.train.get_or_create_global_step()
saver = tf.compat.v1.train.Saver()
