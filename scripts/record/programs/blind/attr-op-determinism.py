# enable_op_determinism: since 2.9
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
tf.random.set_seed(1)
tf.config.experimental.enable_op_determinism()
