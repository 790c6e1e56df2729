# all operations of the graph
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "eager-graph tensorflow too-new"}
# %%
import tensorflow as tf

t = tf.reduce_sum(tf.ones((2, 2)))
# %%
for op in t.graph.get_operations():
    print(op.name)
