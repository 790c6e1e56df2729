# tf.get_default_graph in a server script
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
graph = tf.get_default_graph()
