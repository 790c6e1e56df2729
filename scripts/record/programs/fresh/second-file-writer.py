# a v1 FileWriter with the session's graph
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
v1 = tf.compat.v1
with v1.Session() as sess:
    writer = v1.summary.FileWriter('logs', sess.graph)
    writer.close()
