# all pairs at once
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import tensorflow as tf

# %%
d = tf.zeros((1000000, 1000000, 100))
