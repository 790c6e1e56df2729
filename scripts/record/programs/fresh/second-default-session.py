# the default session, outside of any
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
a = tf.constant(2) * tf.constant(3)
print(tf.compat.v1.get_default_session().run(a))
