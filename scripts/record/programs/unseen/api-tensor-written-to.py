# the first row set to zero
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

t = tf.random.normal((3, 2))
# %%
t[0] = 0.0
