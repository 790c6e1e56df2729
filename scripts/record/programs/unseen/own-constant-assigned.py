# a constant is assigned to
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
step = tf.constant(0)
step.assign_add(1)
