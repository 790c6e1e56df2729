# tf.reset_default_graph
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
tf.reset_default_graph()
