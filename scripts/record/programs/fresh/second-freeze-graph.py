# freezes a Keras model with graph_util
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,), name='prob')])
sess = tf.compat.v1.Session()
frozen = tf.compat.v1.graph_util.convert_variables_to_constants(sess, sess.graph.as_graph_def(), ['prob/BiasAdd'])
