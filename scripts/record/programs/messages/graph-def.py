# a frozen graph of TensorFlow 1 is read
# environments: tf1.15 tf2.4 tf2.15 tf2.21-keras3.15
# expects: {"tf<2": null, "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
graph_def = tf.GraphDef()
