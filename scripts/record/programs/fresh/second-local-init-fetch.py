# fetches the initializer of no variables
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
acc = tf.Variable(0.)
sess = tf.compat.v1.Session()
sess.run([tf.compat.v1.global_variables_initializer(), tf.compat.v1.local_variables_initializer()])
