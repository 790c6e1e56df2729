# mixed precision by rewriting the graph
# environments: tf2.3 tf2.4 tf2.6 tf2.15 tf2.21-keras3.15
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
optimizer = tf.train.experimental.enable_mixed_precision_graph_rewrite(tf.keras.optimizers.SGD(0.1))
