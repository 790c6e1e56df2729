# take() is given more than it ever took
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf

rows = tf.data.Dataset.range(10)
# %%
few = rows.take(1, 2, 3, 4)
